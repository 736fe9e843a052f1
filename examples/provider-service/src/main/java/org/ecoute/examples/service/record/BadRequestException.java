package org.ecoute.examples.service.record;

/** A request whose parts do not fit; tells field and cure and never the value, which may name somebody. */
public final class BadRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String cure;

    /**
     * A refusal of one field.
     *
     * @param field a name of the interface, never one of the request's own
     * @param cure what would be right
     */
    public BadRequestException(String field, String cure) {
        super(field + ": " + cure);
        this.field = field;
        this.cure = cure;
    }

    /** What is wrong. */
    public String field() {
        return field;
    }

    /** What would be right. */
    public String cure() {
        return cure;
    }
}
