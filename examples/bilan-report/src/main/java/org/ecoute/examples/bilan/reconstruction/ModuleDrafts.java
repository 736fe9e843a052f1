package org.ecoute.examples.bilan.reconstruction;

import static org.ecoute.examples.bilan.figures.PublishedFigures.ACUTE_STRESS;
import static org.ecoute.examples.bilan.figures.PublishedFigures.CARERS;
import static org.ecoute.examples.bilan.figures.PublishedPeriods.JANUARY_TO_APRIL_2021;
import static org.ecoute.examples.bilan.figures.PublishedPeriods.JANUARY_TO_SEPTEMBER_2021;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.examples.bilan.reconstruction.ModuleDraft.Fate;
import org.ecoute.model.code.OrganisationCode;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.person.Gender;
import org.ecoute.model.person.StatutoryCategory;

/** Drafts the requests for the two modules. Which characteristics go together is our choice. */
final class ModuleDrafts {
    /** Before the reform, so that every name is one in use. */
    private static final LocalDate LAST_EARLY = LocalDate.of(2021, 3, 26);

    private static final LocalDate LAST_LATE = LocalDate.of(2021, 8, 13);

    private final PublishedFigures figures;
    private final Openings openings;
    private final Random random;

    ModuleDrafts(PublishedFigures figures, Random random) {
        this.figures = figures;
        this.openings = new Openings(random);
        this.random = random;
    }

    /** The module for carers: what became of all requests is published until April, then only who was supported. */
    List<ModuleDraft> carers() {
        List<Fate> fates = new ArrayList<>();
        add(fates, Fate.REMOTE, figure(CARERS, "agents", "modalite", "DISTANCE"));
        add(fates, Fate.FACE_TO_FACE, figure(CARERS, "agents", "modalite", "CABINET"));
        List<ModuleDraft> drafts = supported(CARERS, fates);
        unsupported(drafts, Fate.REDIRECTED, figure(CARERS, "demandes", "suite", "ORIENTE_24_7"));
        unsupported(drafts, Fate.NOT_PURSUED, figure(CARERS, "demandes", "suite", "SANS_SUITE"));
        for (int i = supportedUntilApril(CARERS); i < supportedUntilSeptember(CARERS); i++) {
            drafts.add(late(i % 2 == 0 ? Organisations.DREETS : Organisations.ARS, RegionCode.of("76")));
        }
        return sorted(drafts);
    }

    /** The module on acute stress; the third agent has the labels that document 001 prints beside the first two's. */
    List<ModuleDraft> acuteStress() {
        List<Fate> fates = new ArrayList<>();
        add(fates, Fate.FACE_TO_FACE, supportedUntilApril(ACUTE_STRESS));
        List<ModuleDraft> drafts = supported(ACUTE_STRESS, fates);
        for (int i = supportedUntilApril(ACUTE_STRESS); i < supportedUntilSeptember(ACUTE_STRESS); i++) {
            drafts.add(late(Organisations.ARS, RegionCode.of("28")));
        }
        return sorted(drafts);
    }

    private List<ModuleDraft> supported(String scheme, List<Fate> fates) {
        Deck<Optional<OrganisationCode>> organisations = deck(scheme, "structure", Members::organisation);
        Deck<Optional<RegionCode>> regions = deck(scheme, "region", Members::region);
        Deck<Optional<StatutoryCategory>> categories = deck(scheme, "categorie_statutaire", Members::category);
        Deck<Optional<Gender>> genders = deck(scheme, "genre", Members::gender);
        List<ModuleDraft> drafts = new ArrayList<>();
        for (Fate fate : fates) {
            drafts.add(new ModuleDraft(
                    openings.draw(Window.EARLY.first(), LAST_EARLY, WorkingDays::isWorkingDay),
                    fate,
                    organisations.draw(),
                    regions.draw(),
                    categories.draw(),
                    genders.draw()));
        }
        return drafts;
    }

    private void unsupported(List<ModuleDraft> drafts, Fate fate, int number) {
        for (int i = 0; i < number; i++) {
            drafts.add(new ModuleDraft(
                    openings.draw(Window.EARLY.first(), LAST_EARLY, WorkingDays::isWorkingDay),
                    fate,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    private ModuleDraft late(OrganisationCode organisation, RegionCode region) {
        return new ModuleDraft(
                openings.draw(Window.LATE.first(), LAST_LATE, WorkingDays::isWorkingDay),
                Fate.REMOTE,
                Optional.of(organisation),
                Optional.of(region),
                Optional.empty(),
                Optional.empty());
    }

    private int figure(String scheme, String indicator, String dimension, String member) {
        return figures.count(JANUARY_TO_APRIL_2021, scheme, indicator, dimension, member);
    }

    private int supportedUntilApril(String scheme) {
        return figures.total(JANUARY_TO_APRIL_2021, scheme, "agents");
    }

    private int supportedUntilSeptember(String scheme) {
        return figures.total(JANUARY_TO_SEPTEMBER_2021, scheme, "agents");
    }

    private <T> Deck<T> deck(String scheme, String dimension, Function<String, T> code) {
        return Deck.of(Counts.by(figures.counts(JANUARY_TO_APRIL_2021, scheme, "agents", dimension), code), random);
    }

    private static void add(List<Fate> fates, Fate fate, int number) {
        for (int i = 0; i < number; i++) {
            fates.add(fate);
        }
    }

    private static List<ModuleDraft> sorted(List<ModuleDraft> drafts) {
        return drafts.stream().sorted(Comparator.comparing(ModuleDraft::opened)).toList();
    }
}
