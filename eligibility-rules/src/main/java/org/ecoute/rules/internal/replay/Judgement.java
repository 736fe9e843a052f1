package org.ecoute.rules.internal.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.Party;
import org.ecoute.rules.QuestionAnswer;
import org.ecoute.rules.internal.language.Consequence;
import org.ecoute.rules.internal.language.RuleTree;
import org.jspecify.annotations.Nullable;

/** What the rules say to a question, whoever it is about. Immutable but for what it has told before; thread-safe. */
final class Judgement {
    private final List<RuleTree> held;
    private final List<RuleTree> findings;
    private final List<RuleTree> duties;
    private final Verdict verdict;
    private final DutyState stands;

    /** Told to everybody who asks the same question again; the same whichever thread makes it. */
    private @Nullable QuestionAnswer flat;

    /** Its rulings by the party that answers for the act; see {@link #ruling}. */
    private final Map<Party, Optional<Ruling>> rulings = new ConcurrentHashMap<>();

    /** The judgement of these rules, which held and have a say. */
    Judgement(List<RuleTree> held) {
        this.held = held;
        this.findings = saying(Consequence.Finds.class, held);
        this.verdict = verdict(findings);
        this.stands = stands(held);
        this.duties = verdict == Verdict.ALLOWED ? saying(Consequence.Owes.class, held) : List.of();
    }

    /** The rules that held and have a say. */
    List<RuleTree> held() {
        return held;
    }

    /** Those that found something about the act. */
    List<RuleTree> findings() {
        return findings;
    }

    /** Those that lay down a duty; none unless the act is allowed. */
    List<RuleTree> duties() {
        return duties;
    }

    Verdict verdict() {
        return verdict;
    }

    /** How a duty stands, where the question was about one. */
    DutyState stands() {
        return stands;
    }

    /** The answer without anything of a case file. */
    QuestionAnswer flat() {
        QuestionAnswer told = flat;
        if (told == null) {
            TreeSet<String> reasons = new TreeSet<>();
            findings.forEach(rule -> reasons.add(reason(rule)));
            duties.forEach(rule -> reasons.add(reason(rule)));
            told = new QuestionAnswer(verdict, reasons);
            flat = told;
        }
        return told;
    }

    /** The ruling on an act for which a party answers, where one ruling serves every such act; made once. */
    Optional<Ruling> ruling(Party answering, Function<Judgement, Optional<Ruling>> making) {
        Optional<Ruling> known = rulings.get(answering);
        return known != null ? known : rulings.computeIfAbsent(answering, party -> making.apply(this));
    }

    private static List<RuleTree> saying(Class<? extends Consequence> what, List<RuleTree> rules) {
        List<RuleTree> saying = new ArrayList<>(rules.size());
        for (RuleTree rule : rules) {
            if (what.isInstance(rule.consequence())) {
                saying.add(rule);
            }
        }
        return Collections.unmodifiableList(saying);
    }

    private static Verdict verdict(List<RuleTree> findings) {
        Verdict verdict = findings.isEmpty() ? Verdict.REFUSED : Verdict.ALLOWED;
        for (RuleTree rule : findings) {
            switch (((Consequence.Finds) rule.consequence()).effect()) {
                case REFUSES -> {
                    return Verdict.REFUSED;
                }
                case NEEDS_APPROVAL -> verdict = Verdict.NEEDS_APPROVAL;
                case ALLOWS -> {}
            }
        }
        return verdict;
    }

    /** The strongest of what the rules say. */
    private static DutyState stands(List<RuleTree> held) {
        Set<DutyState> told = EnumSet.noneOf(DutyState.class);
        for (RuleTree rule : held) {
            if (rule.consequence() instanceof Consequence.Stands one) {
                told.add(one.state());
            }
        }
        return Consequence.Stands.STRONGEST_FIRST.stream()
                .filter(told::contains)
                .findFirst()
                .orElse(DutyState.UNDETERMINED);
    }

    private static String reason(RuleTree rule) {
        Object says = rule.consequence() instanceof Consequence.Finds finds
                ? finds.code()
                : ((Consequence.Owes) rule.consequence()).kind();
        return rule.clause() + " " + says;
    }
}
