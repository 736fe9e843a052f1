package org.ecoute.reporting.internal.yaml;

import java.util.Arrays;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;
import org.ecoute.reporting.internal.Texts;

/** What is said about errors in specification files, in both languages. */
enum Message {
    NOT_YAML,
    NOT_YAML_CURE,
    EMPTY,
    EMPTY_CURE,
    FOUND,
    UNKNOWN_KEY,
    UNKNOWN_DIMENSION,
    UNKNOWN_INDICATOR,
    UNKNOWN_TABLE,
    UNKNOWN_PERIOD,
    PERIOD_CURE,
    NOT_OF_TABLE,
    NEAR_CODE,
    NEAR_CODE_CURE,
    MISSING,
    MISSING_CURE,
    TWICE,
    TWICE_CURE,
    TWO_DIMENSIONS,
    TWO_DIMENSIONS_CURE,
    NUMBER,
    NUMBER_CURE,
    MEMBERS_CURE,
    DAY_CURE,
    NO_PERIOD,
    NO_PERIOD_CURE,
    MAYBE,
    ONE_OF;

    /** The message with its arguments filled in; one in both languages is filled in in each. */
    LocalText text(Object... arguments) {
        return new LocalText(text(Language.FRENCH, arguments), text(Language.ENGLISH, arguments));
    }

    private String text(Language language, Object... arguments) {
        Object[] each = Arrays.stream(arguments)
                .map(one -> one instanceof LocalText text ? text.in(language) : one)
                .toArray();
        return Texts.in(language, "spec.error." + name(), each);
    }

    static LocalText kindFound(String kind) {
        return Texts.of("spec.error.kind." + kind);
    }

    static LocalText kindCure(String kind) {
        return Texts.of("spec.error.kind-cure." + kind);
    }
}
