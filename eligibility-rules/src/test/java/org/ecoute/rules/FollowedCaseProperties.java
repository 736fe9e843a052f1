package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.OPENING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActId;
import org.ecoute.model.casefile.Cancellation;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Session;

/** A case file that is followed answers what a replay from the beginning answers. */
class FollowedCaseProperties {
    private static final ActId ID = ActId.of("A-1");

    private final SchemeRules rules = SchemeRules.bundled();

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void following_act_by_act_gives_the_assessment_of_the_whole(@ForAll("caseFiles") CaseFile file) {
        check(file, file.acts());
    }

    /** What was written down late, or in another order. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void so_it_does_in_any_order(@ForAll("caseFiles") CaseFile file, @ForAll Random random) {
        List<Act> acts = new ArrayList<>(file.acts());
        Collections.shuffle(acts, random);

        check(file, acts);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void so_it_does_if_a_session_is_cancelled(@ForAll("caseFiles") CaseFile file, @ForAll("sessions") Session session) {
        Act named = Session.builder().from(session).id(ID).build();
        Act cancelled = Cancellation.builder().at(OPENING.plusDays(5)).of(ID).build();
        List<Act> acts = new ArrayList<>(file.acts());
        acts.add(named);
        acts.add(cancelled);

        check(file, acts);
    }

    private void check(CaseFile file, List<Act> acts) {
        FollowedCase followed =
                rules.follow(CaseFile.builder().from(file).acts(List.of()).build());
        for (Act act : acts) {
            followed = followed.with(act);
            for (Instant asOf : List.of(
                    OPENING.plusHours(24).toInstant(),
                    act.at().toInstant(),
                    OPENING.plusDays(9).toInstant())) {
                assertThat(followed.assess(asOf)).isEqualTo(rules.assess(followed.caseFile(), asOf));
            }
        }
        assertThat(followed.caseFile().acts()).isEqualTo(acts);
    }

    @Provide
    Arbitrary<CaseFile> caseFiles() {
        return CaseFileArbitraries.caseFiles();
    }

    @Provide
    Arbitrary<Session> sessions() {
        return CaseFileArbitraries.acts().filter(Session.class::isInstance).map(Session.class::cast);
    }
}
