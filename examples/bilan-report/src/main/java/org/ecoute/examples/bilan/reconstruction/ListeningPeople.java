package org.ecoute.examples.bilan.reconstruction;

import static org.ecoute.examples.bilan.figures.PublishedFigures.LISTENING;
import static org.ecoute.examples.bilan.figures.PublishedPeriods.JANUARY_TO_APRIL_2021;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.model.code.OrganisationCode;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.person.AgeBand;
import org.ecoute.model.person.Gender;
import org.ecoute.model.person.Role;
import org.ecoute.model.person.StatutoryCategory;

/** Who calls: published for January to April, lost for the rest, which is our choice. */
final class ListeningPeople {
    private static final OrganisationCode NOT_STATED = OrganisationCode.of("NON_COMMUNIQUE");
    private static final Set<RegionCode> OWN_NAME_AFTER_THE_REFORM = Set.of(
            Regions.ILE_DE_FRANCE,
            RegionCode.of("01"),
            RegionCode.of("02"),
            RegionCode.of("03"),
            RegionCode.of("04"),
            RegionCode.of("06"));
    private static final int WOMEN_PERCENT = 85;
    private static final int MANAGERS_PERCENT = 5;

    private final PublishedFigures figures;
    private final Random random;

    ListeningPeople(PublishedFigures figures, Random random) {
        this.figures = figures;
        this.random = random;
    }

    void dealEarly(List<ListeningDraft> drafts) {
        dealRegions(drafts);
        Deck<Optional<StatutoryCategory>> categories = deck("categorie_statutaire", Members::category);
        Deck<Optional<AgeBand>> ages = deck("tranche_age", Members::ageBand);
        Deck<Optional<Gender>> genders = deck("genre", Members::gender);
        Deck<Role> callers = deck("categorie_appelant", Members::caller);
        drafts.forEach(draft -> {
            draft.category = categories.draw();
            draft.ageBand = ages.draw();
            draft.gender = genders.draw();
            draft.caller = callers.draw();
        });
    }

    /** The central administration sits in Île-de-France; who does not tell the organisation does not tell the region. */
    private void dealRegions(List<ListeningDraft> drafts) {
        Deck<Optional<RegionCode>> regions = deck("region", Members::region);
        drafts.stream()
                .filter(draft -> draft.of(Organisations.CENTRAL))
                .forEach(draft -> draft.region = regions.take(Optional.of(Regions.ILE_DE_FRANCE)));
        drafts.stream()
                .filter(draft -> draft.of(NOT_STATED))
                .forEach(draft -> draft.region = regions.take(Optional.empty()));
        drafts.stream()
                .filter(ListeningPeople::becameDreets)
                .forEach(draft -> draft.region = regions.draw(ListeningPeople::hasDreets));
        drafts.stream()
                .filter(draft -> !draft.of(Organisations.CENTRAL) && !draft.of(NOT_STATED) && !becameDreets(draft))
                .forEach(draft -> draft.region = regions.draw());
    }

    /** Document 001 counts the DIRECCTE of April as DREETS, so they are where these are called so. */
    private static boolean becameDreets(ListeningDraft draft) {
        return draft.of(Organisations.DIRECCTE) && !draft.opened.toLocalDate().isBefore(Window.REFORM);
    }

    private static boolean hasDreets(Optional<RegionCode> region) {
        return region.map(code -> !OWN_NAME_AFTER_THE_REFORM.contains(code)).orElse(true);
    }

    void chooseLate(List<ListeningDraft> drafts) {
        Regions regions = new Regions(random);
        drafts.forEach(draft -> {
            draft.region = Optional.of(region(draft, regions));
            draft.category = Optional.of(pick(StatutoryCategory.values()));
            draft.ageBand = Optional.of(pick(AgeBand.values()));
            draft.gender = Optional.of(random.nextInt(100) < WOMEN_PERCENT ? Gender.FEMALE : Gender.MALE);
            draft.caller = random.nextInt(100) < MANAGERS_PERCENT ? Role.MANAGER : Role.AGENT;
        });
    }

    /** The last agent of a DRCS is in Île-de-France, where it became a DRIEETS and not one of the published DREETS. */
    private static RegionCode region(ListeningDraft draft, Regions regions) {
        if (draft.of(Organisations.DRCS)) {
            return Regions.ILE_DE_FRANCE;
        }
        RegionCode region = regions.draw(Optional.of(draft.organisation));
        boolean refused = draft.of(Organisations.DREETS) && OWN_NAME_AFTER_THE_REFORM.contains(region);
        return refused ? region(draft, regions) : region;
    }

    private <T> Deck<T> deck(String dimension, Function<String, T> code) {
        Map<String, Integer> counts = figures.counts(JANUARY_TO_APRIL_2021, LISTENING, "agents", dimension);
        return Deck.of(Counts.by(counts, code), random);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
