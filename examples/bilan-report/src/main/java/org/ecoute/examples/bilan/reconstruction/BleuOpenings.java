package org.ecoute.examples.bilan.reconstruction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.examples.bilan.figures.PublishedPeriods;
import org.ecoute.model.code.OrganisationCode;

/** Opens the numéro bleu's case files: when, for which organisation, in which region. */
final class BleuOpenings {
    private final PublishedFigures figures;
    private final Random random;
    private final Openings openings;
    private final Regions regions;

    BleuOpenings(PublishedFigures figures, Random random) {
        this.figures = figures;
        this.random = random;
        this.openings = new Openings(random);
        this.regions = new Regions(random);
    }

    /** Those of the years before 2020. */
    List<CaseFileDraft> before2020() {
        Deck<Optional<OrganisationCode>> organisations = Deck.of(organisationsBefore2020(), random);
        List<CaseFileDraft> drafts = new ArrayList<>();
        BleuChoices.CASE_FILES_BEFORE_2020.forEach((year, count) -> {
            for (int i = 0; i < count; i++) {
                drafts.add(open(year, organisations.draw()));
            }
        });
        return drafts;
    }

    /** Those of 2020: the teams that had an intervention, then the others. */
    List<CaseFileDraft> in2020() {
        Deck<Optional<OrganisationCode>> organisations = Deck.of(
                Counts.by(
                        figures.counts(PublishedPeriods.YEAR_2020, PublishedFigures.BLEU, "dossiers", "structure"),
                        Members::organisation),
                random);
        List<CaseFileDraft> drafts = new ArrayList<>(new Interventions2020(figures).drafts());
        drafts.forEach(draft -> organisations.take(draft.organisation()));
        while (organisations.size() > 0) {
            drafts.add(open(2020, organisations.draw()));
        }
        return drafts;
    }

    private Map<Optional<OrganisationCode>, Integer> organisationsBefore2020() {
        Map<Optional<OrganisationCode>, Integer> topThree = Counts.by(
                figures.counts(PublishedPeriods.YEARS_2016_TO_2020, PublishedFigures.BLEU, "signalements", "structure"),
                Members::organisation);
        Map<Optional<OrganisationCode>, Integer> of2020 = Counts.by(
                figures.counts(PublishedPeriods.YEAR_2020, PublishedFigures.BLEU, "dossiers", "structure"),
                Members::organisation);
        of2020.keySet().retainAll(topThree.keySet());
        Map<Optional<OrganisationCode>, Integer> earlier = Counts.minus(topThree, of2020);
        BleuChoices.OTHER_ORGANISATIONS_BEFORE_2020.forEach((code, count) -> earlier.put(Optional.of(code), count));
        return earlier;
    }

    /** Late enough in January and early enough in December for all acts to fall in one year. */
    private CaseFileDraft open(int year, Optional<OrganisationCode> organisation) {
        return new CaseFileDraft(
                openings.draw(LocalDate.of(year, 1, 2), LocalDate.of(year, 12, 18), this::mostlyWeekdays),
                organisation,
                regions.draw(organisation));
    }

    private boolean mostlyWeekdays(LocalDate day) {
        return !WorkingDays.isWeekend(day) || random.nextInt(6) == 0;
    }
}
