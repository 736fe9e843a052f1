package org.ecoute.rules.internal.scenario;

import static org.ecoute.rules.scenario.Item.CLAUSE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.Party;
import org.ecoute.rules.internal.pack.YamlNode;
import org.ecoute.rules.scenario.Aspect;
import org.ecoute.rules.scenario.Expectation;
import org.ecoute.rules.scenario.Item;
import org.ecoute.rules.scenario.Value;

/** Reads what a scenario expects. */
final class Expectations {
    /** How each attribute of what an aspect is about is read; the first stands alone where no mapping is written. */
    private final Map<Aspect, Map<String, Function<YamlNode, Value>>> forms = new EnumMap<>(Aspect.class);

    Expectations(ExpectedValue read, Collection<String> beneficiaries) {
        forms.put(Aspect.VERDICT, Map.of("verdict", node -> ExpectedValue.constant(Verdict.class, node)));
        forms.put(Aspect.CLAUSES, Map.of(CLAUSE, read::clause));
        forms.put(Aspect.CODES, Map.of("code", read::code));
        forms.put(Aspect.MISSING, Map.of("attribute", ExpectedValue::attribute));
        forms.put(Aspect.APPROVAL_BY, Map.of("by", node -> ExpectedValue.constant(Role.class, node)));
        forms.put(Aspect.OPENED, Map.of("opened", node -> Values.day(node.as(LocalDate::parse))));
        forms.put(Aspect.NO_DUTIES, Map.of("kind", node -> ExpectedValue.constant(DutyKind.class, node)));
        Map<String, Function<YamlNode, Value>> redirect = form(Aspect.REDIRECTS);
        redirect.put("service", read::service);
        redirect.put("line", node -> ExpectedValue.constant(Line.class, node));
        redirect.put("by", node -> ExpectedValue.constant(Role.class, node));
        Map<String, Function<YamlNode, Value>> duty = form(Aspect.DUTIES);
        duty.put("kind", node -> ExpectedValue.constant(DutyKind.class, node));
        duty.put(CLAUSE, read::clause);
        duty.put("state", node -> ExpectedValue.constant(DutyState.class, node));
        duty.put("due", node -> Values.instant(ContractTime.instant(node)));
        duty.put("owedBy", node -> ExpectedValue.constant(Party.class, node));
        duty.put("owedTo", node -> ExpectedValue.creditor(node, beneficiaries));
        duty.put("fulfilledAt", node -> Values.instant(ContractTime.instant(node)));
        duty.put("occurrenceDue", node -> Values.instant(ContractTime.instant(node)));
        duty.put("occurrenceMet", ExpectedValue::truth);
        duty.put("unspecified", ExpectedValue::truth);
        Map<String, Function<YamlNode, Value>> left = form(Aspect.LEFT);
        left.put("left", ExpectedValue::left);
        left.put("kind", node -> ExpectedValue.constant(SessionKind.class, node));
        left.put("held", ExpectedValue::number);
        left.put("beneficiary", node -> ExpectedValue.creditor(node, beneficiaries));
        Map<String, Function<YamlNode, Value>> breach = form(Aspect.BREACHES);
        breach.put(CLAUSE, read::clause);
        breach.put("party", node -> ExpectedValue.constant(Party.class, node));
        breach.put("act", node -> ExpectedValue.constant(ActType.class, node));
        breach.put("duty", node -> ExpectedValue.constant(DutyKind.class, node));
    }

    private Map<String, Function<YamlNode, Value>> form(Aspect aspect) {
        return forms.computeIfAbsent(aspect, none -> new LinkedHashMap<>());
    }

    /** A list of what is expected; a single value stands for a list of one. */
    Expectation read(Aspect aspect, YamlNode node) {
        List<YamlNode> elements = node.kind() == YamlNode.Kind.LIST ? node.elements() : List.of(node);
        return new Expectation(
                aspect,
                node.line(),
                elements.stream().map(one -> item(aspect, one)).toList());
    }

    private Item item(Aspect aspect, YamlNode node) {
        Map<String, Function<YamlNode, Value>> form = form(aspect);
        Map<String, Value> values = new LinkedHashMap<>();
        if (node.kind() == YamlNode.Kind.MAPPING) {
            Fields.of(node, form.keySet()).values().forEach((key, value) -> values.put(key, read(form, key, value)));
        } else {
            String only = form.keySet().iterator().next();
            values.put(only, read(form, only, node));
        }
        if (aspect == Aspect.LEFT) {
            values.putIfAbsent("kind", Value.of(SessionKind.SUPPORT));
        }
        return new Item(node.line(), values);
    }

    private static Value read(Map<String, Function<YamlNode, Value>> form, String key, YamlNode node) {
        return Objects.requireNonNull(form.get(key), key).apply(node);
    }
}
