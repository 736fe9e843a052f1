package org.ecoute.rules;

/**
 * Something in a rule pack that is not right, told to its author.
 *
 * @param file the file's path within the pack
 * @param line the line, from 1; 0 where the whole file is meant
 * @param column the column, from 1; 0 where the whole line is meant
 * @param found what was found
 * @param cure what would be right
 */
public record Problem(String file, int line, int column, String found, String cure) {
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line + (column == 0 ? "" : ":" + column);
        return place + ": " + found + " " + cure;
    }
}
