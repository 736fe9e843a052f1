package org.ecoute.rules.internal.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.Rule;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.analysis.Asking;
import org.ecoute.rules.analysis.Interview;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.Consequence;
import org.ecoute.rules.internal.language.Operator;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.Residual;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.language.Term;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.internal.pack.PackReader;
import org.ecoute.rules.internal.pack.PackReader.Content;

/** An interview over the diagrams of one setting. */
public final class DefaultInterview implements Interview {
    private final View view;
    private final Voices voices;
    private final Map<String, Condition> outcomes;
    private final Map<String, Rule> shown;
    private final Condition known;
    private final Set<AttributeType> answered;

    private DefaultInterview(
            View view,
            Voices voices,
            Map<String, Condition> outcomes,
            Map<String, Rule> shown,
            Condition known,
            Set<AttributeType> answered) {
        this.view = view;
        this.voices = voices;
        this.outcomes = outcomes;
        this.shown = shown;
        this.known = known;
        this.answered = answered;
    }

    /** The kinds of questions that rules naming a service speak about. */
    public static List<String> kinds(RulePack pack, ServiceId service) {
        List<RuleTree> rules = PackReader.read(pack).rules().stream()
                .filter(rule -> rule.services().contains(service.value()))
                .toList();
        return Vocabulary.types().stream()
                .filter(type -> rules.stream()
                        .anyMatch(rule -> rule.type().map(type::equals).orElse(false)))
                .map(QuestionType::name)
                .toList();
    }

    /** The beginning of an interview. */
    public static Interview of(RulePack pack, ServiceId service, String kind, LocalDate openedOn) {
        Content content = PackReader.read(pack);
        QuestionType type = Vocabulary.named(kind)
                .orElseThrow(() -> new IllegalArgumentException(kind + " is no kind of question."));
        Setting setting = new Setting(service, openedOn, content.catalogue().inForce(service, openedOn), type);
        Voices voices = Voices.of(content, setting);
        View view = View.of(setting, voices.all().stream().map(Voice::when).toList());
        Map<String, Rule> shown =
                content.catalogue().rules().stream().collect(Collectors.toMap(Rule::name, Function.identity()));
        return new DefaultInterview(view, voices, new Answers(voices, type).outcomes(), shown, Residual.TRUE, Set.of());
    }

    private List<String> open(Condition assumed) {
        return outcomes.entrySet().stream()
                .filter(entry -> view.somewhere(Residual.both(assumed, entry.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Optional<String> outcome() {
        List<String> open = open(known);
        return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
    }

    @Override
    public List<Rule> holding() {
        boolean allowed = outcome().filter("ALLOWED"::equals).isPresent();
        return voices.all().stream()
                .filter(voice -> allowed || !(voice.rule().consequence() instanceof Consequence.Owes))
                .filter(voice -> !view.somewhere(Residual.both(known, Residual.not(voice.when()))))
                .map(voice -> Objects.requireNonNull(shown.get(voice.rule().name())))
                .toList();
    }

    @Override
    public Optional<Asking> next() {
        return asked().map(axis -> {
            AttributeType attribute = axis.attribute();
            List<String> values = attribute.isNumber()
                    ? List.of(Integer.toString(attribute.min()), Integer.toString(attribute.max()))
                    : attribute.domain().stream().map(Object::toString).toList();
            return new Asking(attribute.name(), values, attribute.isNumber());
        });
    }

    /** The axis after which the least remains to be asked, on the whole. */
    private Optional<Axis> asked() {
        if (outcome().isPresent()) {
            return Optional.empty();
        }
        Axis best = null;
        double least = Double.MAX_VALUE;
        for (Axis axis : mattering(known)) {
            double left = leftAfter(axis);
            if (left < least) {
                least = left;
                best = axis;
            }
        }
        return Optional.ofNullable(best);
    }

    private double leftAfter(Axis axis) {
        double left = 0;
        int possible = 0;
        for (Object value : axis.values()) {
            Condition assumed = Residual.both(known, is(axis.attribute(), value));
            if (view.somewhere(assumed)) {
                possible++;
                left += open(assumed).size() > 1 ? 1 + mattering(assumed).size() : 0;
            }
        }
        return left / Math.max(1, possible);
    }

    /** The axes on which the answer still depends. */
    private List<Axis> mattering(Condition assumed) {
        Set<Integer> places = new HashSet<>();
        outcomes.values()
                .forEach(outcome ->
                        collect(view.diagrams().of(Residual.both(assumed, outcome)), places, new HashSet<>()));
        List<Axis> mattering = new ArrayList<>();
        List<Axis> axes = view.diagrams().axes();
        for (int place = 0; place < axes.size(); place++) {
            Axis axis = axes.get(place);
            if (places.contains(place)
                    && !answered.contains(axis.attribute())
                    && axis.values().stream()
                                    .filter(value ->
                                            view.somewhere(Residual.both(assumed, is(axis.attribute(), value))))
                                    .count()
                            > 1) {
                mattering.add(axis);
            }
        }
        return mattering;
    }

    private static void collect(Node node, Set<Integer> places, Set<Node> seen) {
        if (!node.isEnd() && seen.add(node)) {
            places.add(node.axis());
            node.ways().forEach(way -> collect(way, places, seen));
        }
    }

    @Override
    public Interview answer(String value) {
        Axis axis = asked().orElseThrow(() -> new IllegalStateException("Nothing is asked any more."));
        AttributeType attribute = axis.attribute();
        Object meant = attribute
                .parse(value)
                .filter(one -> !attribute.isNumber() || (Integer) one >= attribute.min())
                .orElseThrow(() -> new InvalidValueException(
                        attribute.name(),
                        value,
                        "Use one of " + next().map(Asking::values).orElse(List.of()) + "."));
        Condition further = Residual.both(known, is(attribute, axis.standIn(meant)));
        if (!view.somewhere(further)) {
            throw new InvalidValueException(attribute.name(), value, "The answers before rule that out.");
        }
        Set<AttributeType> more = new HashSet<>(answered);
        more.add(attribute);
        return new DefaultInterview(view, voices, outcomes, shown, further, more);
    }

    private static Condition is(AttributeType attribute, Object value) {
        return new Condition.Comparison(new Term.Named(attribute), Operator.EQUAL, new Term.Literal(value));
    }
}
