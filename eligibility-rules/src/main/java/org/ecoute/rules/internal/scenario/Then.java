package org.ecoute.rules.internal.scenario;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecoute.rules.internal.pack.YamlNode;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.scenario.Aspect;
import org.ecoute.rules.scenario.Expectation;
import org.ecoute.rules.scenario.When;

/** Reads all that a scenario expects, and holds it to what the answer will tell. */
final class Then {
    /** What an answer tells of a proposed act. */
    private static final Set<Aspect> OF_AN_ACT = EnumSet.of(
            Aspect.VERDICT,
            Aspect.CLAUSES,
            Aspect.CODES,
            Aspect.MISSING,
            Aspect.APPROVAL_BY,
            Aspect.REDIRECTS,
            Aspect.DUTIES,
            Aspect.NO_DUTIES);

    /** What an answer tells of a case file at a date. */
    private static final Set<Aspect> OF_A_DATE =
            EnumSet.of(Aspect.MISSING, Aspect.DUTIES, Aspect.NO_DUTIES, Aspect.LEFT, Aspect.BREACHES);

    private static final Map<String, Aspect> ASPECTS = Arrays.stream(Aspect.values())
            .filter(aspect -> aspect != Aspect.OPENED)
            .collect(Collectors.toUnmodifiableMap(Then::key, Function.identity()));

    private final Expectations form;
    private final boolean date;

    Then(Expectations form, When when) {
        this.form = form;
        this.date = when instanceof When.Passed;
    }

    /** The key under which something is expected of an aspect. */
    static String key(Aspect aspect) {
        return switch (aspect) {
            case VERDICT -> "verdict";
            case CLAUSES -> "clauses";
            case CODES -> "codes";
            case MISSING -> "missing";
            case APPROVAL_BY -> "approvalBy";
            case REDIRECTS -> "redirects";
            case DUTIES -> "duties";
            case NO_DUTIES -> "noDuties";
            case LEFT -> "left";
            case BREACHES -> "breaches";
            case OPENED -> "opened";
        };
    }

    List<Expectation> read(YamlNode then) {
        Fields fields = Fields.of(then, ASPECTS.keySet());
        if (fields.values().isEmpty()) {
            throw then.problem(Complaint.of("scenario.then"));
        }
        return ASPECTS.entrySet().stream()
                .flatMap(entry ->
                        fields.find(entry.getKey()).map(node -> form.read(told(entry.getValue(), node), node)).stream())
                .sorted(Comparator.comparingInt(Expectation::line))
                .toList();
    }

    private Aspect told(Aspect aspect, YamlNode node) {
        if (!(date ? OF_A_DATE : OF_AN_ACT).contains(aspect)) {
            throw node.problem(Complaint.of(date ? "scenario.date" : "scenario.act", Keys.words(key(aspect))));
        }
        return aspect;
    }
}
