package org.ecoute.rules.internal.replay;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.ActRuling;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.Duty;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Effect;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.MissingFact;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;

/** Brings a finished replay together: rulings, duties, breaches and what is left. */
final class Assessor {
    private static final Set<DutyState> PAST = Set.of(DutyState.LATE, DutyState.BREACHED);

    private final Function<Judged, Ruling> rulings;
    private final Ruling beyondReach;
    private final DutyAudit duties;
    private final Remainders remainders;
    private final RulePackHash pack;

    Assessor(
            Function<Judged, Ruling> rulings,
            Ruling beyondReach,
            DutyAudit duties,
            Remainders remainders,
            RulePackHash pack) {
        this.rulings = rulings;
        this.beyondReach = beyondReach;
        this.duties = duties;
        this.remainders = remainders;
        this.pack = pack;
    }

    Assessment assessment(CaseFile caseFile, Instant asOf, Replay replay) {
        List<ActRuling> acts = new ArrayList<>();
        for (Judged judged : replay.judged()) {
            if (Replay.isJudged(judged.act())) {
                acts.add(ActRuling.builder()
                        .index(judged.index())
                        .ruling(rulings.apply(judged))
                        .build());
            }
        }
        List<DutyStatus> owed = duties(replay.paths());
        return Assessment.builder()
                .caseFile(caseFile.id())
                .asOf(DutyClock.contractTime(asOf))
                .rulePack(pack)
                .acts(acts)
                .duties(owed)
                .breaches(breaches(caseFile, acts, owed))
                .allowances(remainders.of(caseFile, replay.paths(), asOf))
                .build();
    }

    /** Where more is unknown than can be tried: no act is decided, and nothing is said of what is owed or left. */
    Assessment beyondReach(CaseFile caseFile, Instant asOf, List<Timeline.Entry> acts) {
        return Assessment.builder()
                .caseFile(caseFile.id())
                .asOf(DutyClock.contractTime(asOf))
                .rulePack(pack)
                .acts(acts.stream()
                        .filter(entry -> Replay.isJudged(entry.act()))
                        .map(entry -> ActRuling.builder()
                                .index(entry.index())
                                .ruling(beyondReach)
                                .build())
                        .toList())
                .build();
    }

    private List<DutyStatus> duties(List<Path> paths) {
        if (paths.size() == 1) {
            Path only = paths.get(0);
            List<Act> acts = only.history().acts();
            return Fold.each(
                    only.created(), created -> status(created.index(), duties.standing(created, only.state(), acts)));
        }
        List<Map<CreatedDuty.Identity, DutyAudit.Standing>> byPath = Fold.each(paths, this::standings);
        Map<CreatedDuty.Identity, Duty> all = new LinkedHashMap<>();
        byPath.forEach(one -> one.forEach((identity, standing) -> all.putIfAbsent(identity, standing.duty())));
        List<DutyStatus> owed = new ArrayList<>(all.size());
        all.forEach((identity, duty) -> owed.add(status(identity, duty, paths, byPath)));
        return owed;
    }

    private Map<CreatedDuty.Identity, DutyAudit.Standing> standings(Path path) {
        Map<CreatedDuty.Identity, DutyAudit.Standing> standings = new LinkedHashMap<>();
        List<Act> acts = path.history().acts();
        path.created().forEach(created -> {
            DutyAudit.Standing standing = duties.standing(created, path.state(), acts);
            standings.put(created.identity(standing.duty()), standing);
        });
        return standings;
    }

    /** Where nothing is unknown there is nothing to agree on. */
    private static DutyStatus status(int createdBy, DutyAudit.Standing standing) {
        DutyStatus.Builder status = DutyStatus.builder()
                .duty(standing.duty())
                .state(standing.state())
                .createdBy(createdBy)
                .fulfilledAt(standing.fulfilledAt())
                .occurrenceMet(standing.occurrenceMet());
        standing.missing().ifPresent(status::addMissing);
        return status.build();
    }

    /** A duty that exists only under some completions is undetermined, like one whose state differs. */
    private static DutyStatus status(
            CreatedDuty.Identity identity,
            Duty duty,
            List<Path> paths,
            List<Map<CreatedDuty.Identity, DutyAudit.Standing>> byPath) {
        List<Optional<DutyAudit.Standing>> standings = Fold.each(byPath, one -> Optional.ofNullable(one.get(identity)));
        List<Fold.Case<Optional<DutyState>>> cases = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            cases.add(
                    new Fold.Case<>(paths.get(i).assumptions(), standings.get(i).map(DutyAudit.Standing::state)));
        }
        Set<MissingFact> missing = new LinkedHashSet<>(Fold.decisive(cases));
        standings.forEach(one -> one.flatMap(DutyAudit.Standing::missing).ifPresent(missing::add));
        return DutyStatus.builder()
                .duty(due(duty, due(standings)))
                .state(agreed(standings, one -> Optional.of(one.state())).orElse(DutyState.UNDETERMINED))
                .createdBy(identity.act())
                .fulfilledAt(agreed(standings, DutyAudit.Standing::fulfilledAt))
                .occurrenceMet(agreed(standings, DutyAudit.Standing::occurrenceMet))
                .missing(missing)
                .build();
    }

    private static Duty due(Duty duty, Optional<OffsetDateTime> due) {
        return duty.due().equals(due)
                ? duty
                : Duty.builder().from(duty).due(due).build();
    }

    private static <T> Optional<T> agreed(
            List<Optional<DutyAudit.Standing>> standings, Function<DutyAudit.Standing, Optional<T>> what) {
        return Fold.agreed(Fold.each(standings, one -> one.flatMap(what))).flatMap(one -> one);
    }

    /** Where completions disagree, a duty that is past its time under all of them tells the latest due instant. */
    private static Optional<OffsetDateTime> due(List<Optional<DutyAudit.Standing>> standings) {
        List<Optional<OffsetDateTime>> dues =
                Fold.each(standings, one -> one.flatMap(it -> it.duty().due()));
        Optional<Optional<OffsetDateTime>> agreed = Fold.agreed(dues);
        if (agreed.isPresent()) {
            return agreed.get();
        }
        boolean past = standings.stream()
                .allMatch(one -> one.map(DutyAudit.Standing::state)
                        .filter(PAST::contains)
                        .isPresent());
        return past ? dues.stream().flatMap(Optional::stream).max(OffsetDateTime.timeLineOrder()) : Optional.empty();
    }

    private static List<Breach> breaches(CaseFile caseFile, List<ActRuling> acts, List<DutyStatus> owed) {
        List<Breach> breaches = new ArrayList<>();
        for (ActRuling act : acts) {
            if (isAgainst(act.ruling()) && Replay.happened(caseFile.acts().get(act.index()))) {
                for (Finding finding : act.ruling().findings()) {
                    if (finding.effect() != Effect.ALLOWS) {
                        breaches.add(Breach.builder()
                                .clause(finding.clause())
                                .party(finding.party())
                                .act(act.index())
                                .build());
                    }
                }
            }
        }
        for (int i = 0; i < owed.size(); i++) {
            DutyStatus duty = owed.get(i);
            if (duty.state() == DutyState.LATE || duty.state() == DutyState.BREACHED) {
                breaches.add(Breach.builder()
                        .clause(duty.duty().clause())
                        .party(duty.duty().owedBy())
                        .duty(i)
                        .build());
            }
        }
        return breaches;
    }

    private static boolean isAgainst(Ruling ruling) {
        return ruling.verdict() == Verdict.REFUSED || ruling.verdict() == Verdict.NEEDS_APPROVAL;
    }
}
