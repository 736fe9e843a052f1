package org.ecoute.rules.internal.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.ActRuling;
import org.ecoute.model.ruling.Allowance;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.Duty;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.MissingFact;
import org.ecoute.model.ruling.Question;
import org.ecoute.model.ruling.Redirect;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.rules.scenario.Aspect;
import org.ecoute.rules.scenario.Item;
import org.ecoute.rules.scenario.Value;

/** What an answer tells, in the form in which scenarios expect it. */
final class Found {
    private Found() {}

    /** Every aspect of a ruling. */
    static Map<Aspect, List<Item>> in(Ruling ruling) {
        Map<Aspect, List<Item>> found = new EnumMap<>(Aspect.class);
        found.put(Aspect.VERDICT, List.of(item(Map.of("verdict", Value.of(ruling.verdict())))));
        found.put(
                Aspect.CLAUSES,
                items(
                        Item.CLAUSE,
                        ruling.findings().stream()
                                .map(Finding::clause)
                                .flatMap(Optional::stream)
                                .map(id -> Value.of(id.value()))));
        found.put(
                Aspect.CODES,
                items(
                        "code",
                        ruling.findings().stream()
                                .map(one -> Value.of(one.code().value()))));
        found.put(Aspect.MISSING, missing(ruling.missing().stream()));
        found.put(Aspect.APPROVAL_BY, items("by", ruling.approvalBy().stream().map(Value::of)));
        found.put(
                Aspect.REDIRECTS,
                ruling.redirectTo().stream().map(Found::redirect).toList());
        found.put(
                Aspect.DUTIES,
                ruling.duties().stream().map(duty -> item(duty(duty))).toList());
        found.put(Aspect.OPENED, opened(ruling.questions().stream()));
        return found;
    }

    /** Every aspect of an assessment. */
    static Map<Aspect, List<Item>> in(Assessment assessment, CaseFile caseFile) {
        Map<Aspect, List<Item>> found = new EnumMap<>(Aspect.class);
        List<Ruling> rulings = assessment.acts().stream().map(ActRuling::ruling).toList();
        found.put(
                Aspect.MISSING,
                missing(Stream.concat(
                        rulings.stream().flatMap(one -> one.missing().stream()),
                        assessment.duties().stream().flatMap(one -> one.missing().stream()))));
        found.put(Aspect.DUTIES, assessment.duties().stream().map(Found::status).toList());
        found.put(Aspect.LEFT, assessment.allowances().stream().map(Found::left).toList());
        found.put(
                Aspect.BREACHES,
                assessment.breaches().stream()
                        .map(breach -> breach(breach, assessment, caseFile))
                        .toList());
        found.put(Aspect.OPENED, opened(rulings.stream().flatMap(one -> one.questions().stream())));
        return found;
    }

    private static List<Item> missing(Stream<MissingFact> facts) {
        return items("attribute", facts.map(fact -> Values.attribute(fact.attribute())));
    }

    private static List<Item> opened(Stream<Question> questions) {
        Stream<LocalDate> days = questions.map(Question::openedOn);
        return items("opened", days.map(Values::day));
    }

    private static Item redirect(Redirect redirect) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("service", Value.of(redirect.service().value()));
        redirect.line().ifPresent(line -> values.put("line", Value.of(line)));
        redirect.by().ifPresent(by -> values.put("by", Value.of(by)));
        return item(values);
    }

    private static Map<String, Value> duty(Duty duty) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("kind", Value.of(duty.kind()));
        values.put(Item.CLAUSE, Value.of(duty.clause().value()));
        values.put("owedBy", Value.of(duty.owedBy()));
        values.put("owedTo", Values.creditor(duty.owedTo().code()));
        duty.due().ifPresent(due -> values.put("due", Values.instant(due)));
        duty.occurrenceDue().ifPresent(due -> values.put("occurrenceDue", Values.instant(due)));
        values.put("unspecified", Values.truth(duty.unspecified()));
        return values;
    }

    private static Item status(DutyStatus status) {
        Map<String, Value> values = duty(status.duty());
        values.put("state", Value.of(status.state()));
        status.fulfilledAt().ifPresent(at -> values.put("fulfilledAt", Values.instant(at)));
        status.occurrenceMet().ifPresent(met -> values.put("occurrenceMet", Values.truth(met)));
        return item(values);
    }

    private static Item left(Allowance allowance) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("beneficiary", Value.of(allowance.beneficiary().value()));
        values.put("kind", Value.of(allowance.kind()));
        values.put("held", Values.number(allowance.held()));
        values.put("left", Values.left(allowance.left(), allowance.uncapped()));
        return item(values);
    }

    private static Item breach(Breach breach, Assessment assessment, CaseFile caseFile) {
        Map<String, Value> values = new LinkedHashMap<>();
        breach.clause().ifPresent(clause -> values.put(Item.CLAUSE, Value.of(clause.value())));
        values.put("party", Value.of(breach.party()));
        breach.act()
                .ifPresent(index ->
                        values.put("act", Value.of(caseFile.acts().get(index).type())));
        breach.duty()
                .ifPresent(index -> values.put(
                        "duty", Value.of(assessment.duties().get(index).duty().kind())));
        return item(values);
    }

    private static List<Item> items(String attribute, Stream<Value> values) {
        Collection<Item> distinct = new ArrayList<>();
        values.distinct().forEach(value -> distinct.add(item(Map.of(attribute, value))));
        return List.copyOf(distinct);
    }

    private static Item item(Map<String, Value> values) {
        return new Item(0, values);
    }
}
