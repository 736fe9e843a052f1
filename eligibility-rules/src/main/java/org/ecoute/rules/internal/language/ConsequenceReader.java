package org.ecoute.rules.internal.language;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.Effect;
import org.ecoute.model.ruling.FindingCode;
import org.ecoute.model.scheme.Party;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.internal.problem.Unfit;
import org.ecoute.rules.internal.syntax.Expression;
import org.ecoute.rules.internal.syntax.RuleSyntax;
import org.ecoute.rules.question.Anchor;
import org.ecoute.rules.question.Owed;

/** Makes a consequence of a call with literals. It is understood as data and never compiled. */
final class ConsequenceReader {
    /** What can be called, and with how many arguments at least. */
    private static final Map<String, Integer> CALLS = Map.of(
            "findings.allow", 1, "findings.refuse", 1, "findings.needsApproval", 2, "duties.owe", 6, "duty.is", 1);

    private ConsequenceReader() {}

    /** The consequence of what stands between then and end. */
    static Consequence read(RuleSyntax.Call call) {
        Integer needed = CALLS.get(call.called());
        if (needed == null) {
            throw new Unfit(
                    call.name(),
                    Complaint.amongst(CALLS.keySet(), call.called(), "consequence.unknown", call.called()));
        }
        List<Expression> arguments = call.arguments();
        int given = arguments.size();
        if (given < needed || (given > needed && !call.called().equals("findings.needsApproval"))) {
            throw new Unfit(call.span(), Complaint.of("consequence.arguments", call.called(), given, needed));
        }
        return switch (call.called()) {
            case "findings.allow" -> finds(Effect.ALLOWS, arguments);
            case "findings.refuse" -> finds(Effect.REFUSES, arguments);
            case "findings.needsApproval" -> finds(Effect.NEEDS_APPROVAL, arguments);
            case "duties.owe" -> owes(arguments);
            default -> new Consequence.Stands(Constants.of(DutyState.class, arguments.get(0)));
        };
    }

    private static Consequence finds(Effect effect, List<Expression> arguments) {
        Set<Role> approvers = new LinkedHashSet<>();
        arguments.stream().skip(1).forEach(one -> approvers.add(Constants.of(Role.class, one)));
        return new Consequence.Finds(effect, code(arguments.get(0)), approvers);
    }

    private static Consequence owes(List<Expression> arguments) {
        return new Consequence.Owes(
                Constants.of(DutyKind.class, arguments.get(0)),
                Constants.of(Party.class, arguments.get(1)),
                Constants.either(Owed.class, Role.class, arguments.get(2)),
                Duration.of(number(arguments.get(3)), unit(arguments.get(4))),
                Constants.of(Anchor.class, arguments.get(5)));
    }

    private static FindingCode code(Expression tree) {
        if (!(tree instanceof Expression.Text text)) {
            throw new Unfit(tree.span(), Complaint.of("code.quotes"));
        }
        try {
            return FindingCode.of(text.value());
        } catch (InvalidValueException invalid) {
            throw new Unfit(tree.span(), Complaint.of("code.form", text.value()));
        }
    }

    private static ChronoUnit unit(Expression tree) {
        String written = tree instanceof Expression.Name name ? name.name() : "";
        return switch (written) {
            case "HOURS" -> ChronoUnit.HOURS;
            case "MINUTES" -> ChronoUnit.MINUTES;
            default -> throw new Unfit(tree.span(), Complaint.of("duty.unit"));
        };
    }

    private static int number(Expression tree) {
        if (tree instanceof Expression.Digits number && number.written().matches("\\d{1,6}")) {
            return Integer.parseInt(number.written());
        }
        throw new Unfit(tree.span(), Complaint.of("duty.number"));
    }
}
