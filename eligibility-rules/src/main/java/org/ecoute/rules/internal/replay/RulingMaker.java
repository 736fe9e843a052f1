package org.ecoute.rules.internal.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Duty;
import org.ecoute.model.ruling.Effect;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.MissingFact;
import org.ecoute.model.ruling.Question;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.language.Vocabulary;

/** Makes the ruling on an act from its trials: what holds under every completion of what is unknown. */
final class RulingMaker {
    private final FindingMaker findings;
    private final Redirects redirects;
    private final RulePackHash pack;

    RulingMaker(FindingMaker findings, Redirects redirects, RulePackHash pack) {
        this.findings = findings;
        this.redirects = redirects;
        this.pack = pack;
    }

    Ruling ruling(Judged judged) {
        List<Trial> trials = judged.trials();
        Verdict verdict =
                Fold.agreed(trials.stream().map(Trial::verdict).toList()).orElse(Verdict.UNDETERMINED);
        List<Finding> found = findings(judged).stream()
                .filter(finding -> carries(finding, verdict))
                .toList();
        return Ruling.builder()
                .verdict(verdict)
                .rulePack(pack)
                .findings(found)
                .missing(missing(judged))
                .approvalBy(verdict == Verdict.NEEDS_APPROVAL ? approvers(found) : Set.of())
                .redirectTo(verdict == Verdict.REFUSED ? redirects.of(judged) : List.of())
                .duties(duties(judged))
                .questions(questions(trials))
                .build();
    }

    /** A record is kept without being judged; closing a file, for one, is nobody's permission to give. */
    Ruling ofRecord(Judged judged) {
        return Ruling.builder()
                .verdict(Verdict.ALLOWED)
                .rulePack(pack)
                .duties(duties(judged))
                .build();
    }

    /** The ruling where more is unknown than can be tried. */
    Ruling beyondReach() {
        return Ruling.builder().verdict(Verdict.UNDETERMINED).rulePack(pack).build();
    }

    private List<Finding> findings(Judged judged) {
        List<List<RuleTree>> rules = judged.trials().stream()
                .map(trial -> trial.answers().stream()
                        .flatMap(answer -> answer.findings().stream())
                        .toList())
                .toList();
        List<Finding> found = new ArrayList<>();
        Trial first = judged.trials().get(0);
        for (RuleTree rule : Fold.common(rules)) {
            first.answers().stream()
                    .filter(answer -> answer.findings().contains(rule))
                    .map(answer -> findings.finding(rule, answer.question(), judged.act()))
                    .distinct()
                    .forEach(found::add);
        }
        if (judged.trials().stream().allMatch(RulingMaker::notProvidedFor)) {
            found.add(findings.notProvidedFor(judged.act()));
        }
        return found;
    }

    /** What would allow the act says nothing once something stronger decides. */
    private static boolean carries(Finding finding, Verdict verdict) {
        return finding.effect() != Effect.ALLOWS || verdict == Verdict.ALLOWED || verdict == Verdict.UNDETERMINED;
    }

    private static boolean notProvidedFor(Trial trial) {
        return trial.answers().isEmpty()
                || trial.answers().stream().anyMatch(answer -> answer.findings().isEmpty());
    }

    private static List<MissingFact> missing(Judged judged) {
        return Fold.decisive(Fold.cases(judged.trials(), Trial::assumptions, Trial::verdict)).stream()
                .map(fact -> fact.act().isPresent() && fact.act().getAsInt() == judged.index()
                        ? MissingFact.builder().attribute(fact.attribute()).build()
                        : fact)
                .toList();
    }

    private static Set<Role> approvers(List<Finding> found) {
        return found.stream()
                .filter(finding -> finding.effect() == Effect.NEEDS_APPROVAL)
                .flatMap(finding -> finding.approvers().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The duties under every completion; a due instant that depends on the completion is left out. */
    private static List<Duty> duties(Judged judged) {
        List<Map<Duty, Duty>> byPath =
                judged.trials().stream().map(trial -> duties(trial, judged)).toList();
        return Fold.common(byPath.stream().map(one -> List.copyOf(one.keySet())).toList()).stream()
                .map(duty -> Fold.agreed(byPath.stream()
                                .map(one -> Optional.ofNullable(one.get(duty)))
                                .toList())
                        .flatMap(one -> one)
                        .orElse(duty))
                .toList();
    }

    /** Duties with their due instant, by the same duty without it; one duty for several beneficiaries stands once. */
    private static Map<Duty, Duty> duties(Trial trial, Judged judged) {
        List<Act> acts = new ArrayList<>(trial.before());
        acts.add(trial.act());
        Map<Duty, Duty> duties = new LinkedHashMap<>();
        if (trial.verdict() == Verdict.ALLOWED) {
            Replay.created(trial.answers(), judged.act(), judged.index(), judged.service()).stream()
                    .map(created -> DutyClock.duty(created, acts))
                    .forEach(duty -> duties.put(undated(duty), duty));
        }
        return duties;
    }

    private static Duty undated(Duty duty) {
        return Duty.builder().from(duty).due(Optional.empty()).build();
    }

    private static List<Question> questions(List<Trial> trials) {
        return trials.stream()
                .flatMap(trial -> trial.answers().stream())
                .map(answer -> Vocabulary.of(answer.question()).flat(answer.question(), answer.openedOn()))
                .distinct()
                .toList();
    }
}
