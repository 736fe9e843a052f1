package org.ecoute.examples.bilan.reconstruction;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.examples.bilan.figures.PublishedPeriods;
import org.ecoute.model.code.GroundFamily;
import org.ecoute.reporting.Period;

/**
 * Gives each referral the family of its ground. The families add up to one less than the referrals: one has no recorded
 * ground. Private grounds are none that the clauses admit (IAPR-BLEU-03); which years they belong to is lost, and we
 * take the years before 2020.
 */
final class BleuGrounds {
    private final Deck<Optional<GroundFamily>> families;
    private final Random random;

    BleuGrounds(PublishedFigures figures, Random random) {
        this.random = random;
        Period period = PublishedPeriods.YEARS_2016_TO_2020;
        this.families = Deck.of(
                Counts.upTo(
                        figures.total(period, PublishedFigures.BLEU, "dossiers"),
                        Counts.by(
                                figures.counts(period, PublishedFigures.BLEU, "signalements", "motif_groupe"),
                                member -> Optional.of(Members.family(member))),
                        Optional.empty()),
                random);
    }

    void deal(List<CaseFileDraft> before2020, List<CaseFileDraft> in2020) {
        in2020.forEach(draft -> give(draft, families.take(Optional.of(familyIn2020(draft)))));
        before2020.forEach(draft -> give(draft, families.draw()));
    }

    private GroundFamily familyIn2020(CaseFileDraft draft) {
        return Arrays.stream(Team2020.values())
                .filter(team -> draft.tags().contains(team.tag()))
                .map(Team2020::family)
                .findFirst()
                .orElseGet(() -> random.nextInt(100) < 60 ? GroundFamily.WORK_DISTRESS : GroundFamily.TRAUMATIC_EVENT);
    }

    private static void give(CaseFileDraft draft, Optional<GroundFamily> family) {
        draft.ground(family.map(Families::ground));
        if (family.filter(GroundFamily.PRIVATE::equals).isPresent()) {
            draft.refuse();
        }
    }
}
