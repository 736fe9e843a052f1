package org.ecoute.rules.internal.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.ActRuling;
import org.ecoute.model.ruling.Allowance;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.rules.analysis.CaseChange;

/** What differs between two assessments of one case file; wording does not count. */
public final class AssessmentDifference {
    /** What stands where one of them has nothing. */
    private static final String NOTHING = "—";

    private final CaseFile caseFile;
    private final List<CaseChange> changes = new ArrayList<>();

    private AssessmentDifference(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    /** What differs, acts first, then duties, then what is left. */
    public static List<CaseChange> of(CaseFile caseFile, Assessment older, Assessment newer) {
        AssessmentDifference difference = new AssessmentDifference(caseFile);
        difference.acts(older.acts(), newer.acts());
        difference.entries(duties(older), duties(newer));
        difference.entries(allowances(older), allowances(newer));
        return difference.changes;
    }

    /** Acts are matched by their place: both packs judge the same ones. */
    private void acts(List<ActRuling> older, List<ActRuling> newer) {
        Map<Integer, Ruling> after = newer.stream().collect(Collectors.toMap(ActRuling::index, ActRuling::ruling));
        for (ActRuling act : older) {
            Ruling now = after.getOrDefault(act.index(), act.ruling());
            String kind = caseFile.acts().get(act.index()).type().name();
            String from = told(act.ruling());
            String to = told(now);
            if (!from.equals(to)) {
                Set<ClauseId> clauses = clausesThatDiffer(act.ruling(), now);
                clauses.forEach(clause -> add(kind, Optional.of(clause), verdict(act.ruling()), verdict(now)));
                if (clauses.isEmpty()) {
                    add(kind, Optional.empty(), verdict(act.ruling()), verdict(now));
                }
            }
        }
    }

    private static String verdict(Ruling ruling) {
        return ruling.verdict().name();
    }

    private static String told(Ruling ruling) {
        return verdict(ruling) + findings(ruling) + ruling.approvalBy() + ruling.missing();
    }

    private static Set<String> findings(Ruling ruling) {
        return ruling.findings().stream()
                .map(AssessmentDifference::told)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String told(Finding finding) {
        return finding.clause().map(ClauseId::value).orElse("") + " " + finding.code();
    }

    private static Set<ClauseId> clausesThatDiffer(Ruling older, Ruling newer) {
        Set<String> before = findings(older);
        Set<String> after = findings(newer);
        Set<ClauseId> clauses = new TreeSet<>();
        List.of(older, newer)
                .forEach(ruling -> ruling.findings().stream()
                        .filter(finding -> before.contains(told(finding)) != after.contains(told(finding)))
                        .flatMap(finding -> finding.clause().stream())
                        .forEach(clauses::add));
        return clauses;
    }

    /** What is compared, and what it is about. */
    private record Entry(String kind, Optional<ClauseId> clause, String told) {}

    private static Map<String, Entry> duties(Assessment assessment) {
        Map<String, Entry> duties = new LinkedHashMap<>();
        for (DutyStatus status : assessment.duties()) {
            String key = status.createdBy() + " " + status.duty().clause() + " "
                    + status.duty().kind() + " " + status.duty().owedTo();
            String told =
                    status.state() + status.duty().due().map(due -> " " + due).orElse("");
            duties.put(
                    key,
                    new Entry(
                            status.duty().kind().name(),
                            Optional.of(status.duty().clause()),
                            told));
        }
        return duties;
    }

    private static Map<String, Entry> allowances(Assessment assessment) {
        Map<String, Entry> allowances = new LinkedHashMap<>();
        for (Allowance one : assessment.allowances()) {
            String left = one.left().isPresent() ? Integer.toString(one.left().getAsInt()) : NOTHING;
            allowances.put(
                    one.beneficiary() + " " + one.kind(),
                    new Entry(one.kind().name(), Optional.empty(), one.uncapped() ? "∞" : left));
        }
        return allowances;
    }

    private void entries(Map<String, Entry> older, Map<String, Entry> newer) {
        Set<String> keys = new LinkedHashSet<>(older.keySet());
        keys.addAll(newer.keySet());
        for (String key : keys) {
            Entry before = older.get(key);
            Entry after = newer.get(key);
            Entry known = before == null ? Objects.requireNonNull(after) : before;
            String from = before == null ? NOTHING : before.told;
            String to = after == null ? NOTHING : after.told;
            if (!from.equals(to)) {
                add(known.kind, known.clause, from, to);
            }
        }
    }

    private void add(String kind, Optional<ClauseId> clause, String from, String to) {
        changes.add(new CaseChange(caseFile.id(), caseFile.service(), kind, clause, from, to));
    }
}
