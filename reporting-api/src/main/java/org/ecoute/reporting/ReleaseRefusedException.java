package org.ecoute.reporting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A release contradicts or endangers an earlier one; nothing was let out. The message names both and the figure. */
public final class ReleaseRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String earlier;
    private final @Nullable String cell;

    /** A refusal that is not about a figure. */
    public ReleaseRefusedException(String message) {
        super(message);
        this.earlier = null;
        this.cell = null;
    }

    /**
     * A refusal.
     *
     * @param earlier the releases that stand against it, by their {@link Release#name}
     * @param cell the figure that it is about
     */
    public ReleaseRefusedException(String message, String earlier, String cell) {
        super(message);
        this.earlier = earlier;
        this.cell = cell;
    }

    /** The earlier releases that stand against it. */
    public Optional<String> earlier() {
        return Optional.ofNullable(earlier);
    }

    /** The figure that it is about. */
    public Optional<String> cell() {
        return Optional.ofNullable(cell);
    }
}
