package org.ecoute.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Effect;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Service;
import org.ecoute.rules.Rule;
import org.ecoute.rules.SchemeRules;
import org.junit.jupiter.api.Test;

class VectorsTest {
    /** How duties stand in general: every vector about a duty exercises them, under the clause of the duty. */
    private static final String OF_THE_LIBRARY = "ECOUTE-DUTY-";

    private static final Vectors VECTORS = Vectors.bundled();
    private static final SchemeRules RULES = RememberingRules.RULES;

    @Test
    void should_cover_every_clause_that_a_rule_encodes_and_print_how_often() {
        Set<ClauseId> encoded = RULES.catalogue().rules().stream()
                .map(Rule::clause)
                .filter(clause -> !clause.value().startsWith(OF_THE_LIBRARY))
                .collect(Collectors.toSet());
        Map<ClauseId, List<Vector>> byClause = VECTORS.byClause();

        System.out.println("Vectors: " + VECTORS.all().size() + " about " + byClause.size() + " clauses");
        byClause.forEach((clause, vectors) -> System.out.println(clause + ": " + vectors.size()));
        assertThat(byClause).containsKeys(encoded.toArray(ClauseId[]::new));
    }

    @Test
    void should_cover_every_service() {
        assertThat(VECTORS.all())
                .extracting(vector -> vector.history().caseFile().service())
                .containsAll(
                        RULES.catalogue().services().stream().map(Service::id).toList());
    }

    @Test
    void should_expect_what_the_rules_say() {
        assertThat(VECTORS.rulePack()).isEqualTo(RULES.hash());
        assertThat(VECTORS.all()).allSatisfy(vector -> {
            CaseFile kept = vector.history().caseFile();
            List<Act> acts = kept.acts();
            kept = CaseFile.builder().from(kept).acts(List.of()).build();
            for (int i = 0; i < acts.size(); i++) {
                Expected.Said said = vector.expected().answers().get(i);
                if (said.verdict().isPresent()) {
                    assertThat(RULES.judge(kept, acts.get(i)).verdict())
                            .isEqualTo(said.verdict().orElseThrow());
                }
                boolean recorded = said.verdict().map(Verdict.ALLOWED::equals).orElse(true);
                assertThat(recorded || i == acts.size() - 1).isTrue();
                kept = recorded ? kept.with(acts.get(i)) : kept;
            }
            if (vector.expected().duties().isPresent()) {
                assertThat(vector.expected().duties().orElseThrow())
                        .isEqualTo(RULES.assess(kept, vector.history().until().toInstant())
                                .duties());
            }
        });
    }

    @Test
    void should_stand_on_both_sides_of_every_boundary() {
        Map<String, Vector> byId = new HashMap<>();
        VECTORS.all().forEach(vector -> byId.put(vector.id(), vector));
        Set<ClauseId> withBoundary = new HashSet<>();
        for (Vector vector : VECTORS.all()) {
            vector.otherSide().ifPresent(other -> {
                Vector far = Objects.requireNonNull(byId.get(other), other);
                assertThat(far.history().caseFile())
                        .isNotEqualTo(vector.history().caseFile());
                assertThat(vector.clauses()).as(vector.id()).containsAnyElementsOf(far.clauses());
                withBoundary.addAll(vector.clauses());
            });
        }

        assertThat(byId).hasSameSizeAs(VECTORS.all());
        VECTORS.byClause()
                .forEach((clause, vectors) -> assertThat(withBoundary.contains(clause)
                                || vectors.stream()
                                                .map(VectorsTest::verdict)
                                                .distinct()
                                                .count()
                                        > 1
                                || RULES.catalogue()
                                        .clause(clause)
                                        .orElseThrow()
                                        .unspecified()
                                || onlyAllows(clause))
                        .as(clause.value())
                        .isTrue());
    }

    private static boolean onlyAllows(ClauseId clause) {
        return RULES.catalogue().rules().stream()
                .filter(rule -> rule.clause().equals(clause))
                .allMatch(rule -> rule.effect().map(Effect.ALLOWS::equals).orElse(false));
    }

    private static String verdict(Vector vector) {
        List<Expected.Said> answers = vector.expected().answers();
        return answers.get(answers.size() - 1).verdict().toString();
    }

    @Test
    void should_play_the_boundaries_that_contract_testers_ask_for() {
        assertThat(VECTORS.all())
                .extracting(vector -> vector.sentence().french())
                .anyMatch(sentence -> sentence.contains("il est 19:59:59 au lieu de travail (La Réunion)"))
                .anyMatch(sentence -> sentence.contains("2020-12-31T23:59:59+01:00"))
                .anyMatch(sentence -> sentence.contains("2021-01-01T03:00+04:00"))
                .anyMatch(sentence -> sentence.contains("c’est le 6e de suite, tous tenus"))
                .anyMatch(sentence -> sentence.contains("c’est le 6e de suite, aucun n’ayant été tenu"))
                .anyMatch(sentence -> sentence.contains("« accordés » vaut « 6 »"))
                .anyMatch(sentence -> sentence.contains("« DREETS »"))
                .anyMatch(sentence -> sentence.contains("« Contenu clinique » va à"))
                // the ends of twenty-four hours over both changes of clocks, from fourteen hours on the eve
                .anyMatch(sentence -> sentence.matches(".*à l’échéance, le 2020-10-25T13:00(:00)?\\+01:00.*"))
                .anyMatch(sentence -> sentence.matches(".*à l’échéance, le 2020-03-29T15:00(:00)?\\+02:00.*"));
    }
}
