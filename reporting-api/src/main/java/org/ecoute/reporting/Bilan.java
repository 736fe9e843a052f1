package org.ecoute.reporting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.LocalText;
import org.ecoute.model.ruling.RulePackHash;

/**
 * A published report: only what a disclosure policy let out. Made by {@link Cube#publish} and in no other way, so that
 * whatever takes a bilan cannot show more. Immutable.
 */
public final class Bilan {
    private final BilanSpec spec;
    private final Certificate certificate;
    private final Audit audit;
    private final List<Table> tables;
    private final List<Note> notes;

    Bilan(BilanSpec spec, Certificate certificate, Audit audit, List<Table> tables, List<Note> notes) {
        this.spec = spec;
        this.certificate = certificate;
        this.audit = audit;
        this.tables = List.copyOf(tables);
        this.notes = List.copyOf(notes);
    }

    /** What was asked for. */
    public BilanSpec spec() {
        return spec;
    }

    /** For people. */
    public LocalText title() {
        return spec.title();
    }

    /** The dates that the report covers. */
    public Period period() {
        return spec.coverage();
    }

    /** The latest instant up to which case files were assessed; empty if there was none. Contract time. */
    public Optional<OffsetDateTime> asOf() {
        return audit.latest()
                .map(instant -> instant.atZone(Period.CONTRACT_ZONE).toOffsetDateTime());
    }

    /** What the report may be used for. */
    public Certificate certificate() {
        return certificate;
    }

    /** The rules that assessed the case files. */
    public SortedSet<RulePackHash> rulePacks() {
        return audit.rulePacks();
    }

    /** Where the case files come from. */
    public SortedSet<Provenance> provenance() {
        return audit.provenance();
    }

    /** What a reader must know. */
    public List<Note> notes() {
        return notes;
    }

    /** All tables, in reading order. */
    public List<Table> tables() {
        return tables;
    }

    /**
     * A table by its identifier.
     *
     * @throws InvalidValueException if there is none
     */
    public Table table(String id) {
        return tables.stream()
                .filter(table -> table.spec().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        "table of bilan " + spec.id(),
                        id,
                        "Maybe one of "
                                + tables.stream()
                                        .map(table -> table.spec().id())
                                        .toList() + "."));
    }

    /** The figure of the cover. */
    public Cell cell(KeyFigure figure) {
        return table(figure.table()).cell(figure.period(), figure.row(), Member.TOTAL.code(), figure.measure());
    }
}
