package org.ecoute.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;
import org.ecoute.model.ModelStyle;
import org.ecoute.reporting.internal.BundledSpecs;
import org.ecoute.reporting.internal.yaml.SpecYaml;
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

    /** Members that the report gives to dimensions of the vocabulary in place of theirs, by the dimension. */
    @Value.NaturalOrder
    SortedMap<String, List<Member>> members();

    /** The denominators of rates of use; one for each dimension at most. */
    List<Headcounts> headcounts();

    /** Who agreed on the indicators, if anybody has (PREV-08); told in the notes of every report. */
    Optional<Agreement> agreement();

    /** For the cover. */
    List<KeyFigure> keyFigures();

    /**
     * The headcount of a member; empty if none was given.
     *
     * @param dimension the dimension's identifier; {@code TOTAL} for everybody, whatever the dimension
     */
    default OptionalLong headcount(String dimension, String member) {
        boolean everybody = dimension.equals(Member.TOTAL.code());
        return headcounts().stream()
                .filter(one -> everybody || one.dimension().equals(dimension))
                .map(one -> one.of(member))
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElse(OptionalLong.empty());
    }

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

    /** The same report with these headcounts in place of its own. */
    default BilanSpec withHeadcounts(Headcounts... headcounts) {
        return builder().from(this).headcounts(List.of(headcounts)).build();
    }

    /**
     * The same tables over other periods, all of them: for a release of its own. The key figures are those of the last
     * period.
     */
    default BilanSpec over(Period first, Period... others) {
        List<Period> periods = new ArrayList<>(List.of(others));
        periods.add(0, first);
        return builder()
                .from(this)
                .coverage(periods.stream().reduce(first, Period::span))
                .sections(sections().stream()
                        .map(section -> section.over(periods))
                        .toList())
                .keyFigures(keyFigures().stream()
                        .map(figure -> figure.in(periods.get(periods.size() - 1)))
                        .distinct()
                        .toList())
                .build();
    }

    /** Refuses values that cannot be. */
    @Value.Check
    default void check() {
        BilanSpecCheck.check(this);
    }

    /**
     * A specification that comes with the library: {@code iapr-numero-bleu}, {@code iapr-numero-vert},
     * {@code iapr-crise-sanitaire} and {@code iapr} for all three; {@code qualisocial-ecoute},
     * {@code qualisocial-proche-aidant}, {@code qualisocial-stress-aigu} and {@code qualisocial} for all three;
     * {@code conventions} side by side; {@code prevention} for what PREV-07 asks of any service.
     *
     * @throws InvalidValueException if there is none of this name
     */
    static BilanSpec bundled(String id) {
        return BundledSpecs.of(id);
    }

    /**
     * Reads a specification that somebody wrote as YAML, with keys in French or English.
     *
     * @throws BilanSpecException if something in it is wrong; tells file, line, column, what was found and what would
     *     be right, for every error
     * @throws UncheckedIOException if the file cannot be read
     */
    static BilanSpec read(Path file) {
        return read(file, Vocabulary.bundled());
    }

    /** As {@link #read(Path)}, for dimensions of one's own. */
    static BilanSpec read(Path file, Vocabulary vocabulary) {
        try {
            return ofYaml(file.toString(), Files.readString(file), vocabulary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a specification from text.
     *
     * @param name what errors call the text
     * @throws BilanSpecException as {@link #read(Path)}
     */
    static BilanSpec ofYaml(String name, String yaml, Vocabulary vocabulary) {
        return SpecYaml.read(name, yaml, vocabulary);
    }

    /** This specification as YAML, to be edited and read again; keys in the language. */
    default String toYaml(Language keys) {
        return SpecYaml.write(this, keys);
    }

    /**
     * Several reports as one: their sections one after the other, over the dates of all of them.
     *
     * @throws InvalidValueException if two sections or tables share an identifier, or two different indicators,
     *     headcounts or member lists do
     */
    static BilanSpec combine(String id, LocalText title, BilanSpec first, BilanSpec... others) {
        Builder all = builder().id(id).title(title);
        Set<Indicator> indicators = new LinkedHashSet<>(first.indicators());
        Set<Headcounts> headcounts = new LinkedHashSet<>(first.headcounts());
        SortedMap<String, List<Member>> members = new TreeMap<>(first.members());
        Period coverage = first.coverage();
        all.addAllSections(first.sections()).addAllKeyFigures(first.keyFigures());
        for (BilanSpec other : others) {
            indicators.addAll(other.indicators());
            headcounts.addAll(other.headcounts());
            BilanSpecCheck.merge(members, other.members());
            coverage = coverage.span(other.coverage());
            all.addAllSections(other.sections()).addAllKeyFigures(other.keyFigures());
        }
        return all.coverage(coverage)
                .addAllIndicators(indicators)
                .members(members)
                .addAllHeadcounts(headcounts)
                .build();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BilanSpec}; not thread-safe. */
    class Builder extends ImmutableBilanSpec.Builder {}
}
