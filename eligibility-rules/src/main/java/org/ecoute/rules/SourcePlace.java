package org.ecoute.rules;

/**
 * A place in a file of a rule pack, with the line as it stands there.
 *
 * @param file the file's path within the pack
 * @param line the line, from 1; 0 where the whole file is meant
 * @param column the column, from 1, in characters as they are seen; 0 where the whole line is meant
 * @param length how many characters are meant, on this line; 0 where the whole line is meant
 * @param source the text of the line; empty where the whole file is meant
 */
public record SourcePlace(String file, int line, int column, int length, String source) {
    /** The whole of a file. */
    public static SourcePlace ofFile(String file) {
        return new SourcePlace(file, 0, 0, 0, "");
    }

    /** File, line and column, joined by colons as compilers do it, as far as they are known. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + (column == 0 ? "" : ":" + column);
    }
}
