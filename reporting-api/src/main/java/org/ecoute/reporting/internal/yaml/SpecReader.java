package org.ecoute.reporting.internal.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.LocalText;
import org.ecoute.reporting.Agreement;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.Headcounts;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.Section;
import org.ecoute.reporting.TableSpec;
import org.ecoute.reporting.Vocabulary;
import org.ecoute.reporting.internal.BundledSpecs;

/** Reads one file from top to bottom, and goes on after an error as long as what follows can be understood. */
final class SpecReader {
    private final SpecNode root;
    private final Dimensions dimensions;
    private final Periods periods = new Periods();
    private final Attempts attempts = new Attempts();
    private final Set<String> sectionIds = new LinkedHashSet<>();
    private final Set<String> tableIds = new LinkedHashSet<>();

    SpecReader(SpecNode root, Vocabulary vocabulary) {
        this.root = root;
        this.dimensions = new Dimensions(vocabulary);
    }

    BilanSpec read() {
        BilanSpec.Builder spec = BilanSpec.builder();
        attempts.run(() -> read(
                spec,
                root.fields(
                        Key.SPEC,
                        Key.COMBINES,
                        Key.TITLE,
                        Key.AGREEMENT,
                        Key.COVERAGE,
                        Key.PERIODS,
                        Key.MEMBERS,
                        Key.HEADCOUNTS,
                        Key.INDICATORS,
                        Key.SECTIONS,
                        Key.KEY_FIGURES)));
        attempts.check();
        Optional<BilanSpec> built = attempts.read(() -> built(spec));
        attempts.check();
        return built.orElseThrow();
    }

    /** What no single place is to blame for is told of the whole. */
    private BilanSpec built(BilanSpec.Builder spec) {
        try {
            return spec.build();
        } catch (InvalidValueException e) {
            throw root.problem(Message.FOUND.text(e.found()), Message.TWICE_CURE.text());
        }
    }

    private void read(BilanSpec.Builder spec, Fields fields) {
        attempts.run(() -> spec.id(fields.get(Key.SPEC).text()));
        attempts.run(() -> spec.title(fields.get(Key.TITLE).localText()));
        attempts.run(() -> fields.find(Key.AGREEMENT).map(SpecReader::agreement).ifPresent(spec::agreement));
        if (fields.find(Key.COMBINES).isPresent()) {
            attempts.run(() -> combine(spec, fields));
            return;
        }
        each(fields, Key.PERIODS, (name, period) -> periods.name(name, period));
        each(fields, Key.MEMBERS, dimensions::replaceMembers);
        spec.members(dimensions.own());
        each(fields, Key.HEADCOUNTS, (name, numbers) -> spec.addHeadcounts(headcounts(name, numbers)));
        Indicators indicators = new Indicators(dimensions, attempts);
        attempts.run(() -> fields.get(Key.INDICATORS)
                .entries()
                .forEach((id, indicator) -> attempts.run(() -> indicators.read(id, indicator))));
        spec.addAllIndicators(indicators.all());
        List<Section> sections = new ArrayList<>();
        attempts.run(() -> fields.get(Key.SECTIONS)
                .elements()
                .forEach(section ->
                        attempts.read(() -> section(section, indicators)).ifPresent(sections::add)));
        spec.addAllSections(sections);
        if (!attempts.failed()) {
            KeyFigures figures = new KeyFigures(sections, periods);
            fields.find(Key.KEY_FIGURES).stream()
                    .flatMap(list -> list.elements().stream())
                    .forEach(figure -> attempts.read(() -> figures.read(figure)).ifPresent(spec::addKeyFigures));
            attempts.run(() -> spec.coverage(coverage(fields, sections)));
        }
    }

    private static Agreement agreement(SpecNode place) {
        Fields fields = place.fields(Key.BODY, Key.DAY);
        return new Agreement(fields.get(Key.BODY).localText(), Days.of(fields.get(Key.DAY)));
    }

    /** Bundled reports one after the other. */
    private void combine(BilanSpec.Builder spec, Fields fields) {
        List<BilanSpec> parts = fields.get(Key.COMBINES).elements().stream()
                .map(SpecReader::bundled)
                .toList();
        BilanSpec all = BilanSpec.combine(
                "all",
                new LocalText("all", "all"),
                parts.get(0),
                parts.subList(1, parts.size()).toArray(BilanSpec[]::new));
        spec.coverage(all.coverage())
                .addAllIndicators(all.indicators())
                .members(all.members())
                .addAllHeadcounts(all.headcounts())
                .addAllSections(all.sections())
                .addAllKeyFigures(all.keyFigures());
    }

    private static BilanSpec bundled(SpecNode place) {
        if (!BundledSpecs.ids().contains(place.text())) {
            throw place.unknown(Message.FOUND.text(place.text()), place.text(), BundledSpecs.ids());
        }
        return BundledSpecs.of(place.text());
    }

    private Section section(SpecNode place, Indicators indicators) {
        Fields fields = place.fields(Key.SECTION, Key.TITLE, Key.FILTERS, Key.TABLES);
        String id = unique(fields.get(Key.SECTION), sectionIds);
        Filters filters = new Filters(dimensions, attempts);
        TableReader reader =
                new TableReader(dimensions, periods, indicators, filters.read(fields.find(Key.FILTERS)), attempts);
        List<TableSpec> tables = new ArrayList<>();
        fields.get(Key.TABLES)
                .elements()
                .forEach(table -> attempts.read(() -> reader.read(table, one -> unique(one, tableIds)))
                        .flatMap(read -> read)
                        .ifPresent(tables::add));
        return new Section(id, fields.get(Key.TITLE).localText(), tables);
    }

    private static String unique(SpecNode id, Set<String> taken) {
        if (!taken.add(id.text())) {
            throw id.problem(Message.TWICE.text(id.text()), Message.TWICE_CURE.text());
        }
        return id.text();
    }

    private Headcounts headcounts(SpecNode name, SpecNode place) {
        Fields fields = place.fields(Key.SOURCE, Key.NUMBERS);
        SortedMap<String, Long> numbers = new TreeMap<>();
        fields.get(Key.NUMBERS).entries().forEach((member, number) -> numbers.put(member.text(), number(number)));
        return new Headcounts(
                dimensions.dimension(name).id(), fields.get(Key.SOURCE).localText(), numbers);
    }

    private static long number(SpecNode place) {
        if (!place.text().matches("\\d{1,18}")) {
            throw place.problem(Message.NUMBER.text(place.text()), Message.NUMBER_CURE.text());
        }
        return Long.parseLong(place.text());
    }

    /** As written, or all that any table covers. */
    private Period coverage(Fields fields, List<Section> sections) {
        return fields.find(Key.COVERAGE)
                .map(periods::one)
                .orElseGet(() -> sections.stream()
                        .flatMap(section -> section.tables().stream())
                        .flatMap(table -> table.periods().stream())
                        .reduce(Period::span)
                        .orElseThrow(() -> root.problem(Message.NO_PERIOD.text(), Message.NO_PERIOD_CURE.text())));
    }

    private void each(Fields fields, Key key, BiConsumer<SpecNode, SpecNode> entry) {
        attempts.run(() -> fields.find(key)
                .ifPresent(all ->
                        all.entries().forEach((name, value) -> attempts.run(() -> entry.accept(name, value)))));
    }
}
