package org.ecoute.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gathers the distinct codes of one observation. Mostly there is one, which then costs no growing list. */
final class Codes implements Consumer<String> {
    private @Nullable String first;
    private @Nullable List<String> several;

    @Override
    public void accept(String code) {
        if (first == null) {
            first = code;
        } else if (several != null) {
            addDistinct(several, code);
        } else if (!first.equals(code)) {
            several = new ArrayList<>(List.of(first, code));
        }
    }

    /** Those that were told, in the order in which they were first told; immutable. */
    List<String> distinct() {
        if (several != null) {
            return List.copyOf(several);
        }
        return first == null ? List.of() : List.of(first);
    }

    private static void addDistinct(List<String> codes, String code) {
        if (!codes.contains(code)) {
            codes.add(code);
        }
    }
}
