package org.ecoute.examples.bilan.reconstruction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.examples.bilan.figures.PublishedPeriods;
import org.ecoute.model.person.Gender;
import org.ecoute.model.person.StatutoryCategory;
import org.ecoute.reporting.Period;

/**
 * Gives the case files their beneficiaries with category and gender.
 *
 * <p>2020 counts 52 beneficiaries by category but 82 by gender: the 30 women are taken, the gender of the other 22 is left
 * absent, and which figure is wrong stays open. The longer period counts 650 by gender and 637 by category: so many have
 * either, and whoever is beyond lacks it. Nothing is published for 2016: both are absent there.
 */
final class BleuPeople {
    private static final int MOST_IN_A_CASE_FILE = 8;

    private final PublishedFigures figures;
    private final Random random;

    BleuPeople(PublishedFigures figures, Random random) {
        this.figures = figures;
        this.random = random;
    }

    void deal(List<CaseFileDraft> before2020, List<CaseFileDraft> in2020) {
        Map<Optional<Gender>, Integer> gendersFrom2017 =
                Counts.minus(genders(PublishedPeriods.YEARS_2017_TO_2020), women2020());
        Map<Optional<StatutoryCategory>, Integer> categoriesFrom2017 =
                Counts.minus(categories(PublishedPeriods.YEARS_2017_TO_2020), categories(PublishedPeriods.YEAR_2020));

        addPeople(drafts2016(before2020), BleuChoices.BENEFICIARIES_2016);
        List<CaseFileDraft> from2017 =
                before2020.stream().filter(draft -> draft.year() > 2016).toList();
        addPeople(from2017, Counts.sum(gendersFrom2017));
        describe(people(from2017), gendersFrom2017, categoriesFrom2017);
        describe(people(in2020), women2020(), categories(PublishedPeriods.YEAR_2020));
    }

    private static List<CaseFileDraft> drafts2016(List<CaseFileDraft> drafts) {
        return drafts.stream().filter(draft -> draft.year() == 2016).toList();
    }

    private static List<PersonDraft> people(List<CaseFileDraft> drafts) {
        return drafts.stream().flatMap(draft -> draft.people().stream()).toList();
    }

    /** A refused referral keeps its one beneficiary. */
    private void addPeople(List<CaseFileDraft> drafts, int total) {
        List<CaseFileDraft> admitted =
                drafts.stream().filter(CaseFileDraft::admitted).toList();
        for (int missing = total - drafts.size(); missing > 0; ) {
            CaseFileDraft draft = admitted.get(random.nextInt(admitted.size()));
            if (draft.people().size() < MOST_IN_A_CASE_FILE) {
                draft.people().add(new PersonDraft());
                missing--;
            }
        }
    }

    private void describe(
            List<PersonDraft> people,
            Map<Optional<Gender>, Integer> genders,
            Map<Optional<StatutoryCategory>, Integer> categories) {
        Deck<Optional<Gender>> genderDeck = Deck.of(Counts.upTo(people.size(), genders, Optional.empty()), random);
        Deck<Optional<StatutoryCategory>> categoryDeck =
                Deck.of(Counts.upTo(people.size(), categories, Optional.empty()), random);
        people.forEach(person -> {
            person.gender(genderDeck.draw());
            person.category(categoryDeck.draw());
        });
    }

    private Map<Optional<Gender>, Integer> women2020() {
        Map<Optional<Gender>, Integer> genders = genders(PublishedPeriods.YEAR_2020);
        genders.keySet().retainAll(List.of(Optional.of(Gender.FEMALE)));
        return genders;
    }

    private Map<Optional<Gender>, Integer> genders(Period period) {
        return Counts.by(figures.counts(period, PublishedFigures.BLEU, "beneficiaires", "genre"), Members::gender);
    }

    private Map<Optional<StatutoryCategory>, Integer> categories(Period period) {
        return Counts.by(
                figures.counts(period, PublishedFigures.BLEU, "beneficiaires", "categorie_statutaire"),
                Members::category);
    }
}
