package org.ecoute.examples.bilan.reconstruction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.examples.bilan.figures.PublishedPeriods;
import org.ecoute.model.casefile.GroupSessionKind;

/**
 * Drafts the case files of the five teams. Each has one case file with the intervention; where more than one
 * individual support came of it, each further one has a case file of its own, for 2020 counts as many beneficiaries
 * as case files.
 */
final class Interventions2020 {
    private static final LocalTime HOUR = LocalTime.of(9, 45);

    private final PublishedFigures figures;

    Interventions2020(PublishedFigures figures) {
        this.figures = figures;
    }

    List<CaseFileDraft> drafts() {
        List<CaseFileDraft> drafts = new ArrayList<>();
        Arrays.stream(Team2020.values()).forEach(team -> drafts.addAll(drafts(team)));
        return drafts;
    }

    private List<CaseFileDraft> drafts(Team2020 team) {
        List<CaseFileDraft> drafts = new ArrayList<>();
        drafts.add(draft(team, 0));
        drafts.get(0).intervention(intervention(team));
        drafts.get(0)
                .addManagerAdvice(
                        team.adviceName().map(name -> advice(team, name)).orElse(0));
        int supports = team.supportsName().map(this::supports).orElse(0);
        for (int further = 1; further < supports; further++) {
            drafts.add(draft(team, further));
        }
        drafts.stream().limit(supports).forEach(CaseFileDraft::requireSupport);
        return drafts;
    }

    private static CaseFileDraft draft(Team2020 team, int daysLater) {
        LocalDate first = team.period().from().plusDays(3);
        CaseFileDraft draft = new CaseFileDraft(
                first.plusDays(daysLater).atTime(HOUR), Optional.of(team.organisation()), team.region());
        draft.tags().add(team.tag());
        return draft;
    }

    private Intervention intervention(Team2020 team) {
        return new Intervention(
                GroupSessionKind.ON_SITE_PERMANENCE,
                team.psychologists(),
                days(team).multiply(BigDecimal.valueOf(2)).intValueExact(),
                team.telephonePermanence());
    }

    /** The figures give days; the ambiguous September ones are transcribed as two and a half, that is five half-days. */
    private BigDecimal days(Team2020 team) {
        return figures.value(
                team.period(), PublishedFigures.BLEU, "permanence_sur_site", "intervention", team.publishedName());
    }

    private int supports(String name) {
        return figures.count(
                PublishedPeriods.YEAR_2020,
                PublishedFigures.BLEU,
                "accompagnements_individuels_issus",
                "intervention",
                name);
    }

    private int advice(Team2020 team, String name) {
        return figures.count(team.period(), PublishedFigures.BLEU, "entretiens", "nature", name);
    }
}
