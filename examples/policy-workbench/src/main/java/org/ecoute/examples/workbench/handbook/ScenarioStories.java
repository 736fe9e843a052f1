package org.ecoute.examples.workbench.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecoute.examples.workbench.handbook.Block.Fact;
import org.ecoute.examples.workbench.handbook.Block.Style;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.rules.scenario.Expectation;
import org.ecoute.rules.scenario.Item;
import org.ecoute.rules.scenario.Scenario;
import org.ecoute.rules.scenario.Value;
import org.ecoute.rules.scenario.When;

/** The scenarios of a clause as people read them: given, when, then. */
final class ScenarioStories {
    private static final String SEPARATOR = ", ";

    /** Attributes whose value says by itself what it is, where it comes first. */
    private static final Set<String> HEADS = Set.of(
            Item.ACT,
            Item.BENEFICIARY,
            Item.CLAUSE,
            "verdict",
            "code",
            "attribute",
            "kind",
            "by",
            "opened",
            "service",
            "left");

    /** Attributes whose name leads into the value. */
    private static final Set<String> PREPOSITIONS = Set.of("by", "to", "owedBy", "owedTo");

    /** Attributes whose value is an instant that a preposition of its own leads into. */
    private static final Set<String> DATED = Set.of("at", "fulfilledAt");

    private final Texts texts;
    private final RuleIndex index;

    ScenarioStories(Texts texts, RuleIndex index) {
        this.texts = texts;
        this.index = index;
    }

    /** All of them, folded; empty if no scenario exercises the clause. */
    Optional<Block> of(ClauseId clause) {
        List<Scenario> scenarios = index.stories(clause);
        if (scenarios.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        scenarios.forEach(scenario -> blocks.addAll(story(scenario)));
        return Optional.of(new Block.Folded(texts.of("scenarios", scenarios.size()), blocks));
    }

    private List<Block> story(Scenario scenario) {
        List<Fact> facts = new ArrayList<>();
        scenario.given()
                .forEach(item -> facts.add(new Fact(
                        texts.of(facts.isEmpty() ? "scenario.given" : "scenario.and"), Inline.words(told(item)))));
        facts.add(new Fact(texts.of("scenario.when"), Inline.words(when(scenario.when()))));
        for (int i = 0; i < scenario.then().size(); i++) {
            facts.add(new Fact(
                    texts.of(i == 0 ? "scenario.then" : "scenario.and"),
                    Inline.words(then(scenario.then().get(i)))));
        }
        return List.of(new Block.Paragraph(Style.STORY, List.of(name(scenario))), new Block.Facts(facts));
    }

    private Inline name(Scenario scenario) {
        String name = texts.in(scenario.name());
        return scenario.language()
                .filter(language -> language != texts.language())
                .<Inline>map(language -> new Inline.Foreign(language, name))
                .orElse(new Inline.Words(name));
    }

    private String when(When when) {
        if (when instanceof When.Proposed proposed) {
            return told(proposed.told());
        }
        return texts.of("scenario.as-of", texts.instant(((When.Passed) when).asOf()));
    }

    private String then(Expectation expectation) {
        String aspect = texts.of("aspect." + expectation.aspect());
        if (expectation.items().isEmpty()) {
            return texts.of("scenario.none", aspect);
        }
        String between =
                expectation.items().stream().anyMatch(item -> item.values().size() > 1)
                        ? texts.of("scenario.between")
                        : SEPARATOR;
        return texts.of(
                "scenario.expected",
                aspect,
                String.join(
                        between, expectation.items().stream().map(this::told).toList()));
    }

    /** The value that heads it, then each attribute with its value. */
    private String told(Item item) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, Value> attribute : item.values().entrySet()) {
            parts.add(parts.isEmpty() && HEADS.contains(attribute.getKey()) ? head(attribute) : said(attribute));
        }
        return String.join(SEPARATOR, parts);
    }

    private String head(Map.Entry<String, Value> attribute) {
        return texts.in(attribute.getValue().words());
    }

    /** What is so is just named. */
    private String said(Map.Entry<String, Value> attribute) {
        String name = texts.in(Item.words(attribute.getKey()));
        String value = head(attribute);
        if (attribute.getValue().code().equals("true")) {
            return name;
        }
        if (attribute.getKey().equals("times")) {
            return texts.of("scenario.times", value);
        }
        if (DATED.contains(attribute.getKey())) {
            return texts.of("scenario." + attribute.getKey(), value);
        }
        return texts.of(
                PREPOSITIONS.contains(attribute.getKey()) ? "scenario.attribute" : "scenario.expected", name, value);
    }
}
