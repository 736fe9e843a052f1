package org.ecoute.examples.bilan.reconstruction;

import static org.ecoute.examples.bilan.figures.PublishedFigures.LISTENING;
import static org.ecoute.examples.bilan.figures.PublishedPeriods.JANUARY_TO_APRIL_2021;
import static org.ecoute.examples.bilan.figures.PublishedPeriods.JANUARY_TO_SEPTEMBER_2021;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.model.code.OrganisationCode;

/**
 * Drafts the case files of the lines FRANCE and DOM. January to April comes first and stays as it is, as document 001
 * goes on from document 000: what it has more falls into May to September.
 */
final class ListeningDrafts {
    private final PublishedFigures figures;
    private final Random random;
    private final Openings openings;

    ListeningDrafts(PublishedFigures figures, Random random) {
        this.figures = figures;
        this.random = random;
        this.openings = new Openings(random);
    }

    /** By opening instant. */
    List<ListeningDraft> draw() {
        List<ListeningDraft> early = early();
        List<ListeningDraft> late = late();
        ListeningPeople people = new ListeningPeople(figures, random);
        people.dealEarly(early);
        people.chooseLate(late);
        new ListeningTopics(figures, random).deal(early, late);
        new ListeningCourses(figures, random).deal(early, late);

        List<ListeningDraft> drafts = new ArrayList<>(early);
        drafts.addAll(late);
        drafts.sort(Comparator.comparing(draft -> draft.opened));
        return drafts;
    }

    /**
     * Document 000 goes on writing DIRECCTE in April, document 001 does not: it has thirteen fewer of them, who therefore
     * called in April. The DRCS ended with March.
     */
    private List<ListeningDraft> early() {
        Map<String, Integer> counts = figures.counts(JANUARY_TO_APRIL_2021, LISTENING, "agents", "structure");
        int inApril = untilApril("DIRECCTE") - untilSeptember("DIRECCTE");
        List<ListeningDraft> drafts = new ArrayList<>();
        counts.forEach((member, count) -> {
            OrganisationCode organisation = OrganisationCode.of(member);
            for (int i = 0; i < count; i++) {
                boolean labour = organisation.equals(Organisations.DIRECCTE);
                boolean april = labour && i < inApril;
                boolean march = (labour && !april) || organisation.equals(Organisations.DRCS);
                LocalDate first = april ? Window.REFORM : Window.EARLY.first();
                LocalDate last = march ? Window.REFORM.minusDays(1) : Window.EARLY.lastOpening();
                drafts.add(draft(Window.EARLY, first, last, organisation));
            }
        });
        return drafts;
    }

    /** Whoever called from May on is counted by the new name; the sixth agent of a DRCS keeps the old one. */
    private List<ListeningDraft> late() {
        Map<OrganisationCode, Integer> counts = new LinkedHashMap<>();
        counts.put(Organisations.ARS, more("ARS"));
        counts.put(Organisations.CENTRAL, more("ADMINISTRATION_CENTRALE"));
        counts.put(
                Organisations.DREETS, untilSeptember("DIRECCTE") + untilSeptember("DREETS") - untilApril("DIRECCTE"));
        counts.put(Organisations.DRCS, untilSeptember("DRDJSCS") - untilApril("DRCS"));
        counts.put(Organisations.OTHER_ESTABLISHMENT, more("AUTRES_EP"));
        List<ListeningDraft> drafts = new ArrayList<>();
        counts.forEach((organisation, count) -> {
            for (int i = 0; i < count; i++) {
                drafts.add(draft(Window.LATE, Window.LATE.first(), Window.LATE.lastOpening(), organisation));
            }
        });
        return drafts;
    }

    private ListeningDraft draft(Window window, LocalDate first, LocalDate last, OrganisationCode organisation) {
        return new ListeningDraft(window, openings.draw(first, last, this::called), organisation);
    }

    /** The lines answer every day, but are called less at weekends: our choice. */
    private boolean called(LocalDate day) {
        return !WorkingDays.isWeekend(day) || random.nextInt(4) == 0;
    }

    private int untilApril(String member) {
        return figures.count(JANUARY_TO_APRIL_2021, LISTENING, "agents", "structure", member);
    }

    private int untilSeptember(String member) {
        return figures.count(JANUARY_TO_SEPTEMBER_2021, LISTENING, "agents", "structure", member);
    }

    private int more(String member) {
        return untilSeptember(member) - untilApril(member);
    }
}
