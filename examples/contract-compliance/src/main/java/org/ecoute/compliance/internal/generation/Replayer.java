package org.ecoute.compliance.internal.generation;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecoute.compliance.Expected;
import org.ecoute.compliance.History;
import org.ecoute.compliance.internal.tree.Trees;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.RejectedException;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Effect;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.FindingCode;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.rules.SchemeRules;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks the rules about every act of a history, as a system that plays it would be asked; the same question is asked once.
 * Duties are asked only where a history is about them, as that takes much longer. Not thread-safe.
 */
final class Replayer {
    private final SchemeRules rules;
    private final Map<ProposedAct, Expected.Said> said = new HashMap<>();
    private final Map<Moment, List<DutyStatus>> duties = new HashMap<>();

    Replayer(SchemeRules rules) {
        this.rules = rules;
    }

    /**
     * The history of a tree, up to its first act that may not be done; empty if the tree is no case file with acts.
     *
     * @param duties whether duties are asked, too
     */
    Optional<Replayed> replay(ObjectNode tree, OffsetDateTime until, boolean duties) {
        try {
            Trees.sort(tree);
            CaseFile caseFile = Trees.caseFile(tree);
            return caseFile.acts().isEmpty() ? Optional.empty() : Optional.of(replay(caseFile, until, duties));
        } catch (RejectedException changedIntoNoCaseFile) {
            return Optional.empty();
        }
    }

    private Replayed replay(CaseFile caseFile, OffsetDateTime until, boolean duties) {
        List<Act> recorded = new ArrayList<>();
        List<Expected.Said> answers = new ArrayList<>();
        List<Act> played = new ArrayList<>();
        for (Act act : caseFile.acts()) {
            played.add(act);
            Expected.Said here = remembered(with(caseFile, recorded), act);
            answers.add(here);
            if (!here.verdict().map(Verdict.ALLOWED::equals).orElse(true)) {
                break;
            }
            recorded.add(act);
        }
        OffsetDateTime last = played.get(played.size() - 1).at();
        OffsetDateTime end = until.isBefore(last) ? last : until;
        return new Replayed(
                with(caseFile, played),
                end,
                new Expected(answers, duties ? Optional.of(duties(with(caseFile, recorded), end)) : Optional.empty()));
    }

    private static CaseFile with(CaseFile caseFile, List<Act> acts) {
        return CaseFile.builder().from(caseFile).acts(acts).build();
    }

    private List<DutyStatus> duties(CaseFile recorded, OffsetDateTime until) {
        return duties.computeIfAbsent(
                new Moment(recorded, until),
                none -> rules.assess(recorded, until.toInstant()).duties());
    }

    private Expected.Said remembered(CaseFile before, Act act) {
        ProposedAct question = new ProposedAct(before, act);
        Expected.Said known = said.get(question);
        if (known == null) {
            known = said(before, act);
            said.put(question, known);
        }
        return known;
    }

    private Expected.Said said(CaseFile before, Act act) {
        if (!History.isAsked(act)) {
            return new Expected.Said(Optional.empty(), Set.of(), Set.of());
        }
        Ruling ruling = rules.judge(before, act);
        Set<ClauseId> clauses = new LinkedHashSet<>();
        Set<FindingCode> codes = new LinkedHashSet<>();
        for (Finding finding : ruling.findings()) {
            if (decides(ruling.verdict(), finding.effect())) {
                finding.clause().ifPresent(clauses::add);
                codes.add(finding.code());
            }
        }
        return new Expected.Said(Optional.of(ruling.verdict()), clauses, codes);
    }

    private static boolean decides(Verdict verdict, Effect effect) {
        return switch (verdict) {
            case ALLOWED -> effect == Effect.ALLOWS;
            case NEEDS_APPROVAL -> effect == Effect.NEEDS_APPROVAL;
            case REFUSED -> effect == Effect.REFUSES;
            case UNDETERMINED -> true;
        };
    }

    private record ProposedAct(CaseFile before, Act act) {}

    private record Moment(CaseFile recorded, OffsetDateTime until) {}
}
