package org.ecoute.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ecoute.compliance.internal.tree.Trees;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.DocumentSent;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.junit.jupiter.api.Test;

/** Systems that do something otherwise than the reference, and keep the contract all the same. */
class NearMissTest {
    /** Every so many vectors: enough of each clause. All of them in a soak run. */
    private static final int EVERY = Boolean.getBoolean("ecoute.soak") ? 1 : 4;

    @Test
    void should_find_nothing_where_there_is_nothing() {
        Map<String, ProviderSystem> variants = variants();

        Map<String, List<String>> found = new TreeMap<>();
        variants.forEach((name, system) -> {
            List<String> deviations = played(system).clauses().stream()
                    .flatMap(clause -> clause.cases(Outcome.BREACHED).stream())
                    .flatMap(one -> one.deviations().stream())
                    .map(Deviation::message)
                    .toList();
            if (!deviations.isEmpty()) {
                found.put(name, deviations);
            }
        });

        System.out.println(
                "Near misses without a finding: " + (variants.size() - found.size()) + " of " + variants.size());
        assertThat(found).isEmpty();
    }

    @Test
    void should_take_what_a_system_cannot_tell_for_not_covered() {
        Conformity conformity = played(history -> Played.notCovered());

        assertThat(conformity.clauses()).extracting(ClauseResult::outcome).containsOnly(Outcome.NOT_COVERED);
    }

    @Test
    void should_take_a_failure_for_a_deviation_without_repeating_what_it_says() {
        Conformity conformity = played(history -> {
            throw new IllegalStateException("06 12 34 56 78");
        });

        assertThat(conformity.clauses())
                .flatExtracting(ClauseResult::cases)
                .flatExtracting(CaseResult::deviations)
                .isNotEmpty()
                .allSatisfy(deviation -> {
                    assertThat(deviation.kind()).isEqualTo(DeviationKind.FAILURE);
                    assertThat(deviation.message()).doesNotContain("06 12").contains("IllegalStateException");
                });
    }

    @Test
    void should_list_what_was_recorded_long_after_it_happened() {
        ProviderSystem slow = recordedAfterMinutes(60 * 24 * 2 + 1);
        ProviderSystem quick = recordedAfterMinutes(60 * 24 * 2);

        assertThat(played(slow).late()).isNotEmpty();
        assertThat(played(quick).late()).isEmpty();
    }

    private static Conformity played(ProviderSystem system) {
        int[] count = {0};
        Vectors some = Vectors.bundled().only(vector -> count[0]++ % EVERY == 0);
        return Conformance.of(RememberingRules.RULES, some).run(system);
    }

    private static Map<String, ProviderSystem> variants() {
        Map<String, ProviderSystem> variants = new TreeMap<>();
        variants.put("gives no reasons", new ReferenceSystem() {
            @Override
            Answer answered(Ruling ruling) {
                return Answer.of(ruling.verdict());
            }
        });
        variants.put("refuses what it cannot know", new ReferenceSystem() {
            @Override
            Answer answered(Ruling ruling) {
                return ruling.verdict() == Verdict.UNDETERMINED ? Answer.of(Verdict.REFUSED) : Answer.of(ruling);
            }
        });
        variants.put("writes in universal time", new ReferenceSystem() {
            @Override
            Optional<Act> written(Act act) {
                OffsetDateTime utc = act.at().withOffsetSameInstant(ZoneOffset.UTC);
                return Optional.of(Trees.act(Trees.of(act).put("at", utc.toString())));
            }
        });
        variants.put("records ten minutes later", recordedAfterMinutes(10));
        variants.put("keeps acts in another order", new ReferenceSystem() {
            @Override
            CaseFile atWork(CaseFile caseFile, OffsetDateTime until) {
                List<Act> reversed = new ArrayList<>(caseFile.acts());
                Collections.reverse(reversed);
                return CaseFile.builder().from(caseFile).acts(reversed).build();
            }
        });
        variants.put("does not tell what is no longer owed", new ReferenceSystem() {
            @Override
            Optional<List<ToldDuty>> told(List<DutyStatus> duties, CaseFile caseFile, OffsetDateTime until) {
                return Optional.of(duties.stream()
                        .filter(one -> one.state() != DutyState.LAPSED)
                        .map(ToldDuty::of)
                        .toList());
            }
        });
        variants.put("knows nothing of duties", new ReferenceSystem() {
            @Override
            Optional<List<ToldDuty>> told(List<DutyStatus> duties, CaseFile caseFile, OffsetDateTime until) {
                return Optional.empty();
            }
        });
        variants.put("sends its notices by itself, at once", new Notifying());
        return variants;
    }

    private static ProviderSystem recordedAfterMinutes(int minutes) {
        return new ReferenceSystem() {
            @Override
            Optional<Act> written(Act act) {
                OffsetDateTime recorded = act.at().plusMinutes(minutes);
                return Optional.of(Trees.act(Trees.of(act).put("recordedAt", recorded.toString())));
            }
        };
    }

    /** Sends its notices as soon as they are owed: when a numéro bleu case file is opened, when a numéro vert one is closed. */
    private static final class Notifying extends ReferenceSystem {
        @Override
        public Set<DutyKind> fulfilsByItself() {
            return EnumSet.of(DutyKind.REFERRAL_NOTICE);
        }

        @Override
        CaseFile atWork(CaseFile caseFile, OffsetDateTime until) {
            return switch (caseFile.service().value()) {
                case "iapr-numero-bleu" -> notified(caseFile, ActType.REFERRAL, Role.SCHEME_LEAD);
                case "iapr-numero-vert" -> notified(caseFile, ActType.CLOSURE, Role.COORDINATING_PHYSICIAN);
                default -> caseFile;
            };
        }

        private static CaseFile notified(CaseFile caseFile, ActType cause, Role recipient) {
            return caseFile.acts().stream()
                    .filter(act -> act.type() == cause)
                    .findFirst()
                    .map(act -> caseFile.with(DocumentSent.builder()
                            .at(act.at())
                            .kind(DocumentKind.REFERRAL_NOTICE)
                            .to(recipient)
                            .build()))
                    .orElse(caseFile);
        }
    }
}
