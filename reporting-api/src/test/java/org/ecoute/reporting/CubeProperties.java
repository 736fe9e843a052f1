package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CubeProperties {
    private static final BilanSpec SPEC = BilanSpec.bundled("iapr");
    private static final Vocabulary VOCABULARY = Vocabulary.bundled();

    @Property(tries = 40)
    void merging_is_commutative(@ForAll long seed, @ForAll @IntRange(max = 12) int split) {
        List<AssessedCaseFile> all = RandomCaseFiles.of(seed, 12);
        Cube left = cube(all.subList(0, split));
        Cube right = cube(all.subList(split, 12));

        assertThat(left.merge(right)).isEqualTo(right.merge(left));
    }

    @Property(tries = 40)
    void merging_is_associative(
            @ForAll long seed, @ForAll @IntRange(max = 6) int first, @ForAll @IntRange(min = 6, max = 12) int second) {
        List<AssessedCaseFile> all = RandomCaseFiles.of(seed, 12);
        Cube a = cube(all.subList(0, first));
        Cube b = cube(all.subList(first, second));
        Cube c = cube(all.subList(second, 12));

        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
    }

    @Property(tries = 40)
    void merging_parts_equals_one_pass_over_the_whole(@ForAll long seed, @ForAll @IntRange(max = 12) int split) {
        List<AssessedCaseFile> all = RandomCaseFiles.of(seed, 12);

        assertThat(cube(all.subList(0, split)).merge(cube(all.subList(split, 12))))
                .isEqualTo(cube(all))
                .isEqualTo(all.parallelStream().collect(Cube.of(SPEC)));
    }

    @Property(tries = 40)
    void nothing_is_neutral_and_merging_changes_neither_side(@ForAll long seed) {
        Cube some = cube(RandomCaseFiles.of(seed, 5));
        Cube nothing = Cube.empty(SPEC, VOCABULARY);

        assertThat(some.merge(nothing)).isEqualTo(nothing.merge(some)).isEqualTo(some);
        assertThat(nothing).isEqualTo(Cube.empty(SPEC, VOCABULARY));
        assertThat(some).isEqualTo(cube(RandomCaseFiles.of(seed, 5)));
    }

    @Property(tries = 40)
    void stored_cubes_come_back_as_they_were(@ForAll long seed, @ForAll @IntRange(max = 12) int number) {
        Cube cube = cube(RandomCaseFiles.of(seed, number));

        assertThat(Cube.fromBytes(SPEC, VOCABULARY, cube.toBytes())).isEqualTo(cube);
    }

    @Property(tries = 40)
    void exact_reports_add_up(@ForAll long seed, @ForAll @IntRange(max = 40) int number) {
        Bilan bilan = cube(RandomCaseFiles.of(seed, number)).publish(DisclosurePolicy.internal());

        Reconciliation reconciliation = Reconciliation.of(bilan.tables());
        assertThat(reconciliation.discrepancies()).isEmpty();
        assertThat(reconciliation.unverifiable()).isEmpty();
        assertThat(reconciliation.holding()).isNotEmpty();
    }

    private static Cube cube(List<AssessedCaseFile> caseFiles) {
        return caseFiles.stream().collect(Cube.of(SPEC));
    }
}
