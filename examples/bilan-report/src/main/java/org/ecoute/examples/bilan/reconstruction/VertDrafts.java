package org.ecoute.examples.bilan.reconstruction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.examples.bilan.figures.PublishedPeriods;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.code.OrganisationCode;
import org.ecoute.model.person.Gender;
import org.ecoute.model.person.StatutoryCategory;
import org.ecoute.reporting.Period;

/** Drafts the numéro vert's case files: one call, one beneficiary. */
final class VertDrafts {
    private static final Period PERIOD = PublishedPeriods.NUMERO_VERT;

    private static final LocalDate FIRST_DAY = PERIOD.from();
    private static final LocalDate LAST_DAY = PERIOD.to().minusDays(1);

    private final PublishedFigures figures;
    private final Random random;
    private final Openings openings;
    private final Regions regions;

    VertDrafts(PublishedFigures figures, Random random) {
        this.figures = figures;
        this.random = random;
        this.openings = new Openings(random);
        this.regions = new Regions(random);
    }

    /** By opening instant. */
    List<CaseFileDraft> draw() {
        int calls = figures.total(PERIOD, PublishedFigures.VERT, "appels");
        Deck<Predicate<LocalDate>> days = Deck.of(days(calls), random);
        Deck<Optional<GroundCode>> grounds = Deck.of(grounds(calls), random);
        Map<Optional<OrganisationCode>, Integer> crisisOrganisations = crisisOrganisations();
        Deck<Optional<OrganisationCode>> ofCrisis = Deck.of(crisisOrganisations, random);
        Deck<Optional<OrganisationCode>> ofOthers = Deck.of(Counts.minus(organisations(), crisisOrganisations), random);

        List<CaseFileDraft> drafts = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            Optional<GroundCode> ground = grounds.draw();
            boolean crisis = ground.filter(Members.HEALTH_CRISIS::contains).isPresent();
            CaseFileDraft draft = open(crisis, days.draw(), (crisis ? ofCrisis : ofOthers).draw());
            draft.ground(ground);
            drafts.add(draft);
        }
        describe(drafts);
        new Courses(random).deal(drafts, Counts.by(interviews(), Members::modality), List.of());
        drafts.sort(Comparator.comparing(CaseFileDraft::opened));
        return drafts;
    }

    private CaseFileDraft open(boolean crisis, Predicate<LocalDate> day, Optional<OrganisationCode> organisation) {
        LocalDate first = crisis ? HealthCrisis.FIRST_DAY : FIRST_DAY;
        CaseFileDraft draft =
                new CaseFileDraft(openings.draw(first, LAST_DAY, day), organisation, regions.draw(organisation));
        if (crisis) {
            HealthCrisis.tag(draft);
        }
        return draft;
    }

    private void describe(List<CaseFileDraft> drafts) {
        Deck<Optional<Gender>> genders = Deck.of(
                Counts.by(figures.counts(PERIOD, PublishedFigures.VERT, "appels", "genre"), Members::gender), random);
        Deck<Optional<StatutoryCategory>> categories = Deck.of(
                Counts.by(
                        figures.counts(PERIOD, PublishedFigures.VERT, "appels", "categorie_statutaire"),
                        Members::category),
                random);
        drafts.forEach(draft -> {
            draft.people().get(0).gender(genders.draw());
            draft.people().get(0).category(categories.draw());
        });
    }

    /** The daily counts are lost; the published share of working days, rounded, gives a number of calls. */
    private Map<Predicate<LocalDate>, Integer> days(int calls) {
        int percent = figures.count(PERIOD, PublishedFigures.VERT, "dossiers_share", "jour", "JOURS_OUVRES");
        int working = Math.round(calls * percent / 100f);
        Map<Predicate<LocalDate>, Integer> days = new LinkedHashMap<>();
        days.put(WorkingDays::isWorkingDay, working);
        days.put(WorkingDays::isWeekend, calls - working);
        return days;
    }

    /** The published grounds leave some calls without one. */
    private Map<Optional<GroundCode>, Integer> grounds(int calls) {
        return Counts.upTo(
                calls,
                Counts.by(figures.counts(PERIOD, PublishedFigures.VERT, "appels", "motif"), Members::ground),
                Optional.empty());
    }

    private Map<String, Integer> interviews() {
        return figures.counts(PERIOD, PublishedFigures.VERT, "entretiens", "nature");
    }

    private Map<Optional<OrganisationCode>, Integer> organisations() {
        return Counts.by(figures.counts(PERIOD, PublishedFigures.VERT, "dossiers", "structure"), Members::organisation);
    }

    /** Organisations of the calls about the health crisis: as many agencies as published, the others as they come. */
    private Map<Optional<OrganisationCode>, Integer> crisisOrganisations() {
        int calls =
                figures.count(PERIOD, PublishedFigures.HEALTH_CRISIS, "appels", "dispositif", PublishedFigures.VERT);
        int agencies = figures.count(PERIOD, PublishedFigures.HEALTH_CRISIS, "appels", "structure", "ARS")
                - BleuChoices.HEALTH_CRISIS_AT_AGENCIES;
        Map<Optional<OrganisationCode>, Integer> others = organisations();
        others.remove(Optional.of(Organisations.ARS));
        Deck<Optional<OrganisationCode>> deck = Deck.of(others, random);
        Map<Optional<OrganisationCode>, Integer> crisis = new LinkedHashMap<>();
        crisis.put(Optional.of(Organisations.ARS), agencies);
        for (int i = agencies; i < calls; i++) {
            crisis.merge(deck.draw(), 1, Integer::sum);
        }
        return crisis;
    }
}
