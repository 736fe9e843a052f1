package org.ecoute.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks that a proof holds for a report, by additions and comparisons alone: nothing of what chose the figures is used.
 * An attacker who sees the report must hold every table of the proof possible, and in each masked figure two of them
 * differ by what is demanded. Collects what does not hold.
 */
final class ProofVerifier {
    private final Bilan bilan;
    private final Proof proof;
    private final List<String> flaws = new ArrayList<>();
    private final Map<String, Integer> placeOf = new HashMap<>();

    ProofVerifier(Bilan bilan, Proof proof) {
        this.bilan = bilan;
        this.proof = proof;
    }

    List<String> flaws() {
        if (!bilan.certificate().hash().equals(Optional.of(proof.hash()))) {
            flaws.add("the certificate is of another proof: " + proof.hash());
        }
        for (int place = 0; place < proof.figures().size(); place++) {
            placeOf.put(proof.figures().get(place).name(), place);
        }
        List<TableSums.Sum> sums = new ArrayList<>();
        for (Table table : bilan.tables()) {
            TableSums read = new TableSums(table);
            read.cells().forEach(this::compare);
            sums.addAll(read.sums());
        }
        new WitnessCheck(proof, flaws).check(equations(sums));
        return List.copyOf(flaws);
    }

    /** What the page shows is public in the proof, and what it masks is not. */
    private void compare(CellMeaning meaning, Cell cell) {
        Integer place = placeOf.get(meaning.text());
        if (place == null) {
            boolean zero = cell instanceof Cell.Count count && count.count() == 0;
            check(zero || cell instanceof Cell.NotAvailable, "the proof does not know " + meaning);
            return;
        }
        Proof.Figure figure = proof.figures().get(place);
        boolean known = figure.standing() == Proof.Standing.PUBLIC;
        if (cell instanceof Cell.Count count) {
            check(known, "shown, but not public in the proof: " + meaning);
            check(!known || count.count() == figure.value(), "shown with another count than in the proof: " + meaning);
        } else if (cell instanceof Cell.Masked) {
            check(!known, "masked, but public in the proof: " + meaning);
            check(known || figure.width() > 0, "masked, but nothing is demanded for it: " + meaning);
        }
    }

    /** The proof's own equations, and those that can be read from the page. */
    private List<Proof.Equation> equations(List<TableSums.Sum> sums) {
        List<Proof.Equation> all = new ArrayList<>(proof.equations());
        for (TableSums.Sum sum : sums) {
            List<Integer> parts = sum.parts().stream()
                    .map(part -> placeOf.get(part.text()))
                    .filter(Objects::nonNull)
                    .toList();
            Integer total = placeOf.get(sum.total().text());
            if (total != null && !parts.isEmpty()) {
                all.add(new Proof.Equation(total, parts));
            }
        }
        return all;
    }

    private void check(boolean holds, String flaw) {
        if (!holds) {
            flaws.add(flaw);
        }
    }
}
