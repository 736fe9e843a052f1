package org.ecoute.model.code;

import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;

/** A French region or overseas territory by its INSEE code. Not a department: 75 is Nouvelle-Aquitaine here. */
public record RegionCode(String value) implements Comparable<RegionCode> {
    private static final Pattern FORM = Pattern.compile("[0-9]{2,3}");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the value has another form
     */
    public RegionCode {
        InvalidValueException.ifNot(
                FORM, "RegionCode", value, "Use the INSEE code of a region, such as 11 for Île-de-France.");
    }

    /** The identifier with this value, for instance {@code 11}. */
    public static RegionCode of(String value) {
        return new RegionCode(value);
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
