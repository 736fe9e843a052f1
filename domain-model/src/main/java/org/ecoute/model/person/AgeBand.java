package org.ecoute.model.person;

/** Age at the referral, in the bands of the published reports, full years, both ends inclusive. */
public enum AgeBand {
    UNDER_26("<26"),
    FROM_26_TO_35("26-35"),
    FROM_36_TO_45("36-45"),
    FROM_46_TO_55("46-55"),
    OVER_55(">55"),
    /** Asked and not told; an absent age band was not recorded. */
    NOT_STATED("NOT_STATED");

    private final String code;

    AgeBand(String code) {
        this.code = code;
    }

    /** The code in case files, such as {@code 36-45}. */
    public String code() {
        return code;
    }
}
