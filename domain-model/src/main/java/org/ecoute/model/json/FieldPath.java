package org.ecoute.model.json;

import org.jspecify.annotations.Nullable;

/** The way from the document's root to a field, written {@code acts[2].modality}; empty at the root. */
final class FieldPath {
    static final FieldPath ROOT = new FieldPath(null, "");

    private final @Nullable FieldPath parent;
    private final String step;

    private FieldPath(@Nullable FieldPath parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    FieldPath field(String name) {
        return new FieldPath(this, name);
    }

    FieldPath item(int index) {
        return new FieldPath(this, "[" + index + "]");
    }

    @Override
    public String toString() {
        if (parent == null) {
            return step;
        }
        String before = parent.toString();
        return before.isEmpty() || step.startsWith("[") ? before + step : before + "." + step;
    }
}
