package org.ecoute.reporting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes of a {@link HashChainFile}, cut into whole lines and what a stopped writer left after them. A line counts as
 * whole once its line break is there; a last line with a zero byte does not, as a file system may lengthen a file before
 * the data reach it.
 */
final class ChainTail {
    private final byte[] whole;
    private final byte[] rest;

    private ChainTail(byte[] whole, byte[] rest) {
        this.whole = whole;
        this.rest = rest;
    }

    static ChainTail of(byte[] bytes) {
        int end = lineEnd(bytes, bytes.length);
        int lastLine = lineEnd(bytes, end - 1);
        boolean zeros = false;
        for (int i = lastLine; i < end; i++) {
            zeros |= bytes[i] == 0;
        }
        int cut = zeros ? lastLine : end;
        return new ChainTail(Arrays.copyOf(bytes, cut), Arrays.copyOfRange(bytes, cut, bytes.length));
    }

    /** The offset after the last line break before an offset. */
    private static int lineEnd(byte[] bytes, int before) {
        int end = before;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return Math.max(end, 0);
    }

    /** The whole lines without their line breaks. */
    List<String> lines() {
        return new String(whole, StandardCharsets.UTF_8).lines().toList();
    }

    /** Whether something is left after the whole lines. */
    boolean torn() {
        return rest.length > 0;
    }

    /** What is left, as far as it is text. */
    String restText() {
        return new String(rest, StandardCharsets.UTF_8).replace("\0", "");
    }

    /**
     * Copies the rest beside the ledger, then cuts it off. Stopped in between, it is done again with the same result:
     * the copy is named by what it holds.
     */
    SetAside setAside(Path ledger, int line) throws IOException {
        String name = Sha256.of(rest).substring("sha256:".length(), "sha256:".length() + 12);
        Path copy = ledger.resolveSibling(ledger.getFileName() + ".torn-" + name);
        try (FileChannel out = FileChannel.open(
                copy, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            HashChainFile.writeFully(out, ByteBuffer.wrap(rest));
        }
        HashChainFile.forceFolderOf(ledger);
        try (FileChannel cut = FileChannel.open(ledger, StandardOpenOption.WRITE)) {
            cut.truncate(whole.length);
            cut.force(true);
        }
        return new SetAside(ledger, line, rest.length, copy);
    }
}
