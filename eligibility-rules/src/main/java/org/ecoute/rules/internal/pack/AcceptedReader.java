package org.ecoute.rules.internal.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.analysis.Acceptance;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.ConditionText;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.internal.problem.Complaint;

/** Reads {@code accepted.yaml} and holds it to the pack: services, kinds of questions, conditions and rules exist. */
final class AcceptedReader {
    /** Holds always: every question of the kind. */
    private static final Condition ALWAYS = new Condition.All(List.of());

    private final PackReader.Content content;
    private final List<Accepted.Gap> gaps = new ArrayList<>();
    private final List<Accepted.NamedRule> rules = new ArrayList<>();
    private final List<Accepted.Survivor> survivors = new ArrayList<>();

    AcceptedReader(PackReader.Content content) {
        this.content = content;
    }

    Accepted read(String text) {
        YamlNode root = YamlNode.root(Accepted.FILE, text);
        root.entries(Set.of("gaps", "rules", "survivors"));
        root.find("gaps").ifPresent(list -> list.elements().forEach(this::gap));
        root.find("rules").ifPresent(list -> list.elements().forEach(this::rule));
        root.find("survivors").ifPresent(list -> list.elements().forEach(this::survivor));
        return new Accepted(List.copyOf(gaps), List.copyOf(rules), List.copyOf(survivors));
    }

    private void gap(YamlNode entry) {
        entry.entries(Set.of("questions", "services", "when", "reason"));
        Set<ServiceId> services = entry.find("services").map(YamlNode::elements).orElse(List.of()).stream()
                .map(this::service)
                .collect(Collectors.toUnmodifiableSet());
        Map<QuestionType, Condition> where = new LinkedHashMap<>();
        entry.get("questions").elements().forEach(question -> {
            QuestionType type = type(question);
            where.put(type, condition(type, entry.find("when")));
        });
        gaps.add(new Accepted.Gap(acceptance(entry), services, where));
    }

    private void rule(YamlNode entry) {
        entry.entries(Set.of("names", "reason"));
        entry.get("names")
                .elements()
                .forEach(name -> rules.add(new Accepted.NamedRule(acceptance(entry), ruleName(name))));
    }

    private void survivor(YamlNode entry) {
        entry.entries(Set.of("names", "was", "becomes", "reason"));
        entry.get("names")
                .elements()
                .forEach(name -> survivors.add(new Accepted.Survivor(
                        acceptance(entry),
                        ruleName(name),
                        entry.get("was").text(),
                        entry.find("becomes").map(YamlNode::text))));
    }

    private String ruleName(YamlNode name) {
        Set<String> names = content.rules().stream().map(RuleTree::name).collect(Collectors.toSet());
        return known(name, names, "accepted.rule");
    }

    private static Acceptance acceptance(YamlNode entry) {
        return new Acceptance(Accepted.FILE, entry.line(), entry.get("reason").localText());
    }

    private ServiceId service(YamlNode node) {
        Set<String> services = content.catalogue().services().stream()
                .map(one -> one.id().value())
                .collect(Collectors.toSet());
        return ServiceId.of(known(node, services, "accepted.service"));
    }

    private static QuestionType type(YamlNode node) {
        Set<String> types = Vocabulary.types().stream().map(QuestionType::name).collect(Collectors.toSet());
        return Vocabulary.named(known(node, types, "accepted.question")).orElseThrow();
    }

    private static Condition condition(QuestionType type, Optional<YamlNode> when) {
        return when.map(node -> node.made(() -> ConditionText.read(type, node.text())))
                .orElse(ALWAYS);
    }

    private static String known(YamlNode node, Set<String> names, String code) {
        String name = node.text();
        if (!names.contains(name)) {
            throw node.problem(Complaint.amongst(names, name, code, name));
        }
        return name;
    }
}
