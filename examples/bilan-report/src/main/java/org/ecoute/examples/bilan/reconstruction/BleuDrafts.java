package org.ecoute.examples.bilan.reconstruction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.examples.bilan.figures.PublishedPeriods;
import org.ecoute.model.casefile.GroupSessionKind;
import org.ecoute.model.casefile.Modality;
import org.ecoute.reporting.Period;

/** Drafts the numéro bleu's case files: deals out what was published, 2020 apart from the years before it. */
final class BleuDrafts {
    private final PublishedFigures figures;
    private final Random random;

    BleuDrafts(PublishedFigures figures, Random random) {
        this.figures = figures;
        this.random = random;
    }

    /** By opening instant. */
    List<CaseFileDraft> draw() {
        BleuOpenings openings = new BleuOpenings(figures, random);
        List<CaseFileDraft> before2020 = openings.before2020();
        List<CaseFileDraft> in2020 = openings.in2020();
        new BleuGrounds(figures, random).deal(before2020, in2020);
        new BleuPeople(figures, random).deal(before2020, in2020);
        tagHealthCrisis(in2020);
        interveneBefore2020(before2020);
        dealInterviews(before2020, in2020);

        List<CaseFileDraft> drafts = new ArrayList<>(before2020);
        drafts.addAll(in2020);
        drafts.sort(Comparator.comparing(CaseFileDraft::opened));
        return drafts;
    }

    private void dealInterviews(List<CaseFileDraft> before2020, List<CaseFileDraft> in2020) {
        int advice2020 = advice(PublishedPeriods.YEAR_2020);
        advise(before2020, advice(PublishedPeriods.YEARS_2016_TO_2020) - advice2020);
        advise(in2020, advice2020);

        Map<Modality, Integer> support2020 = support(PublishedPeriods.YEAR_2020);
        Map<Modality, Integer> earlier = Counts.minus(support(PublishedPeriods.YEARS_2016_TO_2020), support2020);
        Courses courses = new Courses(random);
        courses.deal(before2020, earlier, BleuChoices.LONG_COURSES_BEFORE_2020);
        courses.deal(in2020, support2020, BleuChoices.LONG_COURSES_2020);
    }

    private int advice(Period period) {
        return figures.count(period, PublishedFigures.BLEU, "entretiens", "nature", Members.ADVICE);
    }

    private Map<Modality, Integer> support(Period period) {
        Map<String, Integer> interviews = figures.counts(period, PublishedFigures.BLEU, "entretiens", "nature");
        interviews.remove(Members.ADVICE);
        return Counts.by(interviews, Members::modality);
    }

    /** Shares out what the teams of 2020 have not had already, evenly over the admitted case files. */
    private void advise(List<CaseFileDraft> drafts, int sessions) {
        List<CaseFileDraft> admitted = shuffled(drafts);
        int left = sessions
                - drafts.stream().mapToInt(CaseFileDraft::managerAdvice).sum();
        admitted.removeIf(draft -> draft.managerAdvice() > 0);
        for (int i = 0; i < left; i++) {
            admitted.get(i % admitted.size()).addManagerAdvice(1);
        }
    }

    /** Places and kinds of these are not published: half a day or a day on site, one psychologist. */
    private void interveneBefore2020(List<CaseFileDraft> before2020) {
        int interventions =
                figures.total(PublishedPeriods.YEARS_2016_TO_2020, PublishedFigures.BLEU, "interventions_collectives")
                        - figures.total(PublishedPeriods.YEAR_2020, PublishedFigures.BLEU, "interventions_collectives");
        shuffled(before2020).stream()
                .filter(draft -> draft.people().size() > 1)
                .limit(interventions)
                .forEach(draft -> draft.intervention(new Intervention(
                        random.nextBoolean() ? GroupSessionKind.ON_SITE_PERMANENCE : GroupSessionKind.DISCUSSION_GROUP,
                        1,
                        1 + random.nextInt(2),
                        false)));
    }

    /** The document gives their number by line, and the agencies' number over both lines. */
    private void tagHealthCrisis(List<CaseFileDraft> in2020) {
        int calls = figures.count(
                PublishedPeriods.NUMERO_VERT,
                PublishedFigures.HEALTH_CRISIS,
                "appels",
                "dispositif",
                PublishedFigures.BLEU);
        List<CaseFileDraft> crisis = shuffled(in2020).stream()
                .filter(draft -> draft.intervention().isEmpty() && !draft.supportRequired())
                .filter(draft -> HealthCrisis.reached(draft.opened()))
                .toList();
        int agencies = BleuChoices.HEALTH_CRISIS_AT_AGENCIES;
        crisis.stream().filter(HealthCrisis::atAnAgency).limit(agencies).forEach(HealthCrisis::tag);
        crisis.stream()
                .filter(draft -> !HealthCrisis.atAnAgency(draft))
                .limit(calls - agencies)
                .forEach(HealthCrisis::tag);
    }

    private List<CaseFileDraft> shuffled(List<CaseFileDraft> drafts) {
        List<CaseFileDraft> admitted = new ArrayList<>(drafts);
        admitted.removeIf(draft -> !draft.admitted());
        Collections.shuffle(admitted, random);
        return admitted;
    }
}
