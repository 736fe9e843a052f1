package org.ecoute.reporting.internal.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ecoute.reporting.Proof;
import org.ecoute.reporting.internal.protection.Protection;
import org.ecoute.reporting.internal.protection.Row;
import org.ecoute.reporting.internal.protection.Witnesses;

/** Writes down why figures are protected. */
final class Proofs {
    private final Figures figures;
    private final Protection protection;

    Proofs(Figures figures, Protection protection) {
        this.figures = figures;
        this.protection = protection;
    }

    Proof proof() {
        List<Proof.Figure> all = new ArrayList<>();
        for (int figure = 0; figure < figures.problem().size(); figure++) {
            all.add(figure(figure));
        }
        return Proof.of(
                all,
                figures.problem().rows().stream().map(Proofs::equation).toList(),
                protection.witnesses().stream().map(Proofs::tables).toList());
    }

    private Proof.Figure figure(int figure) {
        return protection.shows(figure)
                ? new Proof.Figure(figures.name(figure), Proof.Standing.PUBLIC, figures.count(figure), 0)
                : new Proof.Figure(
                        figures.name(figure),
                        figures.masked(figure),
                        0,
                        figures.problem().width(figure));
    }

    private static Proof.Equation equation(Row row) {
        List<Integer> parts = Arrays.stream(row.figures()).skip(1).boxed().toList();
        return new Proof.Equation(row.figures()[0], parts);
    }

    private static Proof.Tables tables(Witnesses witnesses) {
        return new Proof.Tables(
                witnesses.figures(),
                witnesses.tables().stream()
                        .map(table -> Arrays.stream(table).boxed().toList())
                        .toList());
    }
}
