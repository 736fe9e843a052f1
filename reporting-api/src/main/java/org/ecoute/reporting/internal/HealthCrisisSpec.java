package org.ecoute.reporting.internal;

import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.Filter;
import org.ecoute.reporting.Indicator;
import org.ecoute.reporting.KeyFigure;
import org.ecoute.reporting.Section;
import org.ecoute.reporting.Unit;

/** The focus on the health crisis across both lines: what carries its tag, wherever it came in. */
final class HealthCrisisSpec {
    private static final LineSpec FOCUS = new LineSpec("crisis", "");

    private HealthCrisisSpec() {}

    static BilanSpec spec() {
        return BilanSpec.builder()
                .id("iapr-crise-sanitaire")
                .title(Texts.of("section.crisis"))
                .coverage(NumeroVertSpec.ALL)
                .addIndicators(Indicator.of(
                        FOCUS.id("referrals"),
                        Texts.of("indicator.crisis.referrals"),
                        Unit.REFERRALS,
                        Filter.of("service", "iapr-numero-bleu", "iapr-numero-vert"),
                        Filter.tag("health-crisis")))
                .addSections(Section.of(
                        "crisis",
                        Texts.of("section.crisis"),
                        FOCUS.shares("services", "referrals", "service", NumeroVertSpec.ALL)
                                .build(),
                        FOCUS.shares("origin", "referrals", "organisation", NumeroVertSpec.ALL)
                                .largestFirst(true)
                                .build()))
                .addKeyFigures(KeyFigure.total(Texts.of("key.crisis.all"), FOCUS.id("services"), NumeroVertSpec.ALL))
                .build();
    }
}
