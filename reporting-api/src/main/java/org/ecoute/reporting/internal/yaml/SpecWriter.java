package org.ecoute.reporting.internal.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.Filter;
import org.ecoute.reporting.Headcounts;
import org.ecoute.reporting.Indicator;
import org.ecoute.reporting.KeyFigure;
import org.ecoute.reporting.Member;
import org.ecoute.reporting.Section;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Writes a specification in full: every period is written where it is used. */
final class SpecWriter {
    private static final int WIDTH = 120;

    private final BilanSpec spec;
    private final Language language;

    SpecWriter(BilanSpec spec, Language language) {
        this.spec = spec;
        this.language = language;
    }

    String text() {
        Map<String, Object> root = new LinkedHashMap<>();
        put(root, Key.SPEC, spec.id());
        put(root, Key.TITLE, text(spec.title()));
        spec.agreement().ifPresent(agreement -> {
            Map<String, Object> node = new LinkedHashMap<>();
            put(node, Key.BODY, text(agreement.body()));
            put(node, Key.DAY, agreement.day().toString());
            put(root, Key.AGREEMENT, node);
        });
        put(root, Key.COVERAGE, spec.coverage().id());
        put(root, Key.MEMBERS, members());
        put(root, Key.HEADCOUNTS, headcounts());
        put(root, Key.INDICATORS, indicators());
        put(root, Key.SECTIONS, spec.sections().stream().map(this::section).toList());
        put(root, Key.KEY_FIGURES, spec.keyFigures().stream().map(this::figure).toList());
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setDefaultScalarStyle(ScalarStyle.PLAIN)
                .setWidth(WIDTH)
                .build();
        return new Dump(settings).dumpToString(root);
    }

    private Map<String, Object> members() {
        Map<String, Object> all = new LinkedHashMap<>();
        spec.members().forEach((dimension, members) -> {
            Map<String, Object> list = new LinkedHashMap<>();
            members.forEach(member -> list.put(member.code(), member(member)));
            all.put(dimension, list);
        });
        return all;
    }

    private Map<String, Object> member(Member member) {
        Map<String, Object> node = text(member.label());
        member.validity().from().ifPresent(day -> put(node, Key.FROM, day.toString()));
        member.validity().before().ifPresent(day -> put(node, Key.BEFORE, day.toString()));
        return node;
    }

    private Map<String, Object> headcounts() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Headcounts headcounts : spec.headcounts()) {
            Map<String, Object> node = new LinkedHashMap<>();
            put(node, Key.SOURCE, text(headcounts.source()));
            put(node, Key.NUMBERS, headcounts.numbers());
            all.put(headcounts.dimension(), node);
        }
        return all;
    }

    private Map<String, Object> indicators() {
        Map<String, Object> all = new LinkedHashMap<>();
        spec.indicators().forEach(indicator -> all.put(indicator.id(), indicator(indicator)));
        return all;
    }

    private Map<String, Object> indicator(Indicator indicator) {
        Map<String, Object> node = new LinkedHashMap<>();
        put(node, Key.LABEL, text(indicator.label()));
        put(node, Key.COUNTS, Choice.name(Choice.UNITS, indicator.unit(), language));
        put(node, Key.FILTERS, filters(indicator.filters()));
        indicator.pending().ifPresent(pending -> {
            Map<String, Object> awaited = new LinkedHashMap<>();
            put(awaited, Key.LABEL, text(pending.what()));
            put(awaited, Key.FILTERS, filters(pending.filters()));
            put(node, Key.PENDING, awaited);
        });
        return node;
    }

    private Map<String, Object> section(Section section) {
        Map<String, Object> node = new LinkedHashMap<>();
        put(node, Key.SECTION, section.id());
        put(node, Key.TITLE, text(section.title()));
        TableWriter tables = new TableWriter(language);
        put(node, Key.TABLES, section.tables().stream().map(tables::table).toList());
        return node;
    }

    private Map<String, Object> figure(KeyFigure figure) {
        Map<String, Object> node = new LinkedHashMap<>();
        put(node, Key.LABEL, text(figure.label()));
        put(node, Key.TABLE, figure.table());
        put(node, Key.PERIOD, figure.period().id());
        put(node, Key.ROW, figure.row());
        put(node, Key.MEASURE, Choice.name(Choice.MEASURES, figure.measure(), language));
        return node;
    }

    private void put(Map<String, Object> node, Key key, Object value) {
        TableWriter.put(node, key, value, language);
    }

    private Map<String, Object> text(LocalText text) {
        return TableWriter.text(text, language);
    }

    private static Object filters(List<Filter> filters) {
        return TableWriter.filters(filters);
    }
}
