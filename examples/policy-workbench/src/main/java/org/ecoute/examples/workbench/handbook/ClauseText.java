package org.ecoute.examples.workbench.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ecoute.examples.workbench.handbook.Block.Fact;
import org.ecoute.examples.workbench.handbook.Block.Style;
import org.ecoute.examples.workbench.handbook.Inline.Badge;
import org.ecoute.examples.workbench.handbook.Inline.Tone;
import org.ecoute.model.scheme.Clause;
import org.ecoute.model.scheme.ClauseSource;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.rules.Rule;

/** Clauses as people read them: what is laid down, how we read it, and what holds it. */
final class ClauseText {
    private static final Pattern SEVERAL = Pattern.compile(",\\s*");

    private final Texts texts;
    private final RuleIndex index;
    private final RuleText rules;
    private final ScenarioStories scenarios;

    ClauseText(Texts texts, RuleIndex index) {
        this.texts = texts;
        this.index = index;
        this.rules = new RuleText(texts, index);
        this.scenarios = new ScenarioStories(texts, index);
    }

    /** A clause with all its rules, under its identifier. */
    Block section(Clause clause) {
        List<Rule> encoding = index.encoding(clause.id());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Style.BADGES, badges(clause)));
        blocks.add(new Block.Paragraph(Style.LEAD, Inline.words(texts.in(clause.text()))));
        blocks.add(reading(clause));
        blocks.add(new Block.Facts(facts(clause, encoding)));
        encoding.forEach(rule -> blocks.add(rules.section(rule)));
        scenarios.of(clause.id()).ifPresent(blocks::add);
        return new Block.Section(
                3, clause.id().value(), texts.language(), clause.id().value(), blocks);
    }

    private List<Inline> badges(Clause clause) {
        List<Inline> badges = new ArrayList<>();
        badges.add(new Badge(Tone.PLAIN, texts.label(clause.strength())));
        if (clause.unspecified()) {
            badges.add(new Badge(Tone.CAREFUL, texts.of("badge.unspecified")));
        }
        if (!index.isCovered(clause)) {
            badges.add(new Badge(Tone.BAD, texts.of("badge.uncovered")));
        }
        return badges;
    }

    private Block reading(Clause clause) {
        return clause.unspecified()
                ? new Block.Note(Tone.CAREFUL, texts.of("reading.unspecified"), texts.in(clause.reading()))
                : new Block.Note(Tone.PLAIN, texts.of("reading"), texts.in(clause.reading()));
    }

    private List<Fact> facts(Clause clause, List<Rule> encoding) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.of("source"), Inline.words(source(clause.source()))));
        facts.add(new Fact(texts.of("versions"), Inline.words(versions(clause.versions()))));
        facts.add(new Fact(texts.of("coverage"), Inline.words(coverage(clause, encoding))));
        return facts;
    }

    private String source(ClauseSource source) {
        if (source.document().isEmpty()) {
            return texts.of("source.own");
        }
        String documents = SEVERAL.splitAsStream(source.document())
                .map(this::document)
                .reduce((one, next) -> texts.of("source.several", one, next))
                .orElseThrow();
        boolean oneLine = source.lines().chars().allMatch(Character::isDigit);
        return source.lines().isEmpty()
                ? documents
                : texts.of(oneLine ? "source.line" : "source.lines", documents, source.lines());
    }

    private String document(String number) {
        return texts.find("document." + number)
                .map(words -> texts.of("source.document", number, words))
                .orElse(texts.of("source.number", number));
    }

    private String versions(List<ClauseVersion> versions) {
        return versions.isEmpty()
                ? texts.of("versions.none")
                : versions.stream().map(this::version).collect(Collectors.joining(" "));
    }

    private String version(ClauseVersion version) {
        return texts.of("version", version.number(), new Dates(texts).of(version));
    }

    private String coverage(Clause clause, List<Rule> encoding) {
        return clause.coverage()
                .why()
                .map(why ->
                        texts.of("coverage.why", texts.title(clause.coverage().kind()), texts.in(why)))
                .orElse(texts.of(
                        "coverage.rules",
                        encoding.size(),
                        index.scenarios().of(clause.id()).size()));
    }
}
