package org.ecoute.reporting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.LocalText;
import org.ecoute.model.ModelStyle;
import org.ecoute.reporting.internal.BundledSpecs;
import org.immutables.value.Value;

/**
 * A report as data: what it counts, in which tables, over which periods. Immutable. Dimensions are referred to by the
 * names of a {@link Vocabulary}; whether the names exist is found out when a cube is made for it.
 */
@Value.Immutable
@ModelStyle
public interface BilanSpec {
    /** Stable identifier, such as {@code iapr-numero-bleu}. */
    String id();

    /** For people. */
    LocalText title();

    /** The dates for which there are data: a period wholly outside is not available, which is not zero. */
    Period coverage();

    /** What the tables count. */
    List<Indicator> indicators();

    /** Headings and tables, in reading order. */
    List<Section> sections();

    /** For the cover. */
    List<KeyFigure> keyFigures();

    /** All tables, in reading order. */
    default List<TableSpec> tables() {
        return sections().stream().flatMap(section -> section.tables().stream()).toList();
    }

    /** The same report over the things that also pass a filter: a focus. */
    default BilanSpec focusedOn(Filter filter) {
        return builder()
                .from(this)
                .sections(sections().stream()
                        .map(section -> section.focusedOn(filter))
                        .toList())
                .build();
    }

    /** Refuses values that cannot be. */
    @Value.Check
    default void check() {
        BilanSpecCheck.check(this);
    }

    /**
     * A specification that comes with the library: {@code iapr-numero-bleu}, {@code iapr-numero-vert}, or {@code iapr}
     * (both lines and the focus on the health crisis across them).
     *
     * @throws InvalidValueException if there is none of this name
     */
    static BilanSpec bundled(String id) {
        return BundledSpecs.of(id);
    }

    /**
     * Several reports as one: their sections one after the other, over the dates of all of them.
     *
     * @throws InvalidValueException if two sections or tables share an identifier, or two different indicators do
     */
    static BilanSpec combine(String id, LocalText title, BilanSpec first, BilanSpec... others) {
        Builder all = builder().id(id).title(title);
        Set<Indicator> indicators = new LinkedHashSet<>(first.indicators());
        Period coverage = first.coverage();
        all.addAllSections(first.sections()).addAllKeyFigures(first.keyFigures());
        for (BilanSpec other : others) {
            indicators.addAll(other.indicators());
            coverage = coverage.span(other.coverage());
            all.addAllSections(other.sections()).addAllKeyFigures(other.keyFigures());
        }
        return all.coverage(coverage).addAllIndicators(indicators).build();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BilanSpec}; not thread-safe. */
    class Builder extends ImmutableBilanSpec.Builder {}
}
