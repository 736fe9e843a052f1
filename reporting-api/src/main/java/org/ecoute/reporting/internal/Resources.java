package org.ecoute.reporting.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The library's own text files. */
public final class Resources {
    private Resources() {}

    /** A file beside this class; to be closed. */
    static InputStream stream(String name) {
        InputStream in = Resources.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is missing beside " + Resources.class.getName());
        }
        return in;
    }

    /** The text of a file beside this class. */
    public static String text(String name) {
        try (InputStream in = stream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
