package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.OPENING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.ActRuling;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Ruling;

class RulingProperties {
    private static final Instant END = OPENING.plusDays(9).toInstant();

    private final SchemeRules rules = SchemeRules.bundled();

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void judging_twice_gives_the_same_ruling(@ForAll("caseFiles") CaseFile file, @ForAll("acts") Act act) {
        assertThat(rules.judge(file, act)).isEqualTo(rules.judge(file, act));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void an_audit_rules_on_an_act_as_it_would_have_been_judged_at_its_moment(@ForAll("caseFiles") CaseFile file) {
        for (ActRuling audited : rules.assess(file, END).acts()) {
            List<Act> before = file.acts().subList(0, audited.index());
            CaseFile then = CaseFile.builder().from(file).acts(before).build();

            Ruling judged = rules.judge(then, file.acts().get(audited.index()));

            assertThat(withoutQuestions(audited.ruling())).isEqualTo(withoutQuestions(judged));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_irrelevant_acts_of_one_instant_does_not_matter(
            @ForAll("caseFiles") CaseFile file,
            @ForAll("twoOrders") Tuple2<List<Act>, List<Act>> orders,
            @ForAll("acts") Act proposed) {
        CaseFile one = with(file, orders.get1());
        CaseFile other = with(file, orders.get2());

        assertThat(rulings(one)).isEqualTo(rulings(other));
        assertThat(states(one)).isEqualTo(states(other));
        assertThat(judged(one, proposed)).isEqualTo(judged(other, proposed));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_offset_in_which_an_instant_is_written_does_not_matter(@ForAll("caseFiles") CaseFile file) {
        List<Act> elsewhere = file.acts().stream().map(Elsewhere::written).toList();
        CaseFile written = CaseFile.builder().from(file).acts(elsewhere).build();

        assertThat(rules.assess(written, END)).isEqualTo(rules.assess(file, END));
    }

    /** Which roles an unknown one is tried as may depend on later acts; what comes of it may not. */
    private static Ruling withoutQuestions(Ruling ruling) {
        return Ruling.builder().from(ruling).questions(List.of()).build();
    }

    @Provide
    Arbitrary<CaseFile> caseFiles() {
        return CaseFileArbitraries.caseFiles();
    }

    @Provide
    Arbitrary<Act> acts() {
        return CaseFileArbitraries.acts();
    }

    /** The same acts, all of one instant, in two orders. */
    @Provide
    Arbitrary<Tuple2<List<Act>, List<Act>>> twoOrders() {
        return CaseFileArbitraries.instants()
                .flatMap(at -> CaseFileArbitraries.bystanders(Arbitraries.just(at))
                        .list()
                        .ofMinSize(2)
                        .ofMaxSize(4))
                .flatMap(acts -> Arbitraries.shuffle(acts).map(shuffled -> Tuple.of(acts, shuffled)));
    }

    private static CaseFile with(CaseFile file, List<Act> more) {
        return CaseFile.builder().from(file).addAllActs(more).build();
    }

    /** Rulings by act: where the act stands in the list, and what it lacks there, is not what is compared. */
    private Map<Act, List<Object>> rulings(CaseFile file) {
        Map<Act, List<Object>> byAct = new HashMap<>();
        rules.assess(file, END)
                .acts()
                .forEach(one -> byAct.computeIfAbsent(file.acts().get(one.index()), act -> new ArrayList<>())
                        .add(List.of(
                                one.ruling().verdict(),
                                one.ruling().findings(),
                                one.ruling().duties())));
        return byAct;
    }

    private List<DutyState> states(CaseFile file) {
        Assessment state = rules.assess(file, END);
        return state.duties().stream().map(DutyStatus::state).toList();
    }

    private List<Object> judged(CaseFile file, Act proposed) {
        Ruling ruling = rules.judge(file, proposed);
        return List.of(ruling.verdict(), ruling.findings(), ruling.duties(), ruling.redirectTo());
    }
}
