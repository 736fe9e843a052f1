package org.ecoute.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;

/** Receives, from compiled rules, the place of each rule that held. Public because compiled rules call it. */
public final class HeldRules {
    private final List<Integer> places = new ArrayList<>();

    /** Called by the compiled rule at this place. */
    public void rule(int place) {
        places.add(place);
    }

    List<Integer> sorted() {
        return places.stream().sorted().toList();
    }
}
