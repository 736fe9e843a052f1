package org.ecoute.examples.service.views;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecoute.examples.service.record.Horizon;
import org.ecoute.examples.service.record.StoredCaseFile;
import org.ecoute.examples.service.security.Caller;
import org.ecoute.examples.service.vault.Vault;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.DisclosureContent;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.rules.SchemeRules;
import org.springframework.stereotype.Component;

/** Makes each view of no more than its content says, once the rules have allowed it. */
@Component
public final class Views {
    private final Disclosures disclosures;
    private final SchemeRules rules;
    private final Vault vault;
    private final Clock clock;

    Views(Disclosures disclosures, SchemeRules rules, Vault vault, Clock clock) {
        this.disclosures = disclosures;
        this.rules = rules;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * What the caller may see of this kind.
     *
     * @throws DisclosureRefusedException if the rules do not allow it
     */
    public Map<String, Object> view(Caller caller, StoredCaseFile stored, DisclosureContent content) {
        CaseFile caseFile = stored.caseFile();
        disclosures.check(caller, caseFile, content);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("caseFile", caseFile.id().value());
        view.put("content", content.name());
        switch (content) {
            case FACT_OF_APPROACH -> {} // that there is a case file is all it says
            case ACTS -> view.put("acts", acts(caseFile));
            case IDENTITY ->
                view.put("identities", vault.of(caller.client(), caseFile.id().value()));
            case REFERRAL_NOTICE -> view.putAll(notice(caseFile));
            case INTERVENTION_REPORT -> view.put("course", Course.of(acts(caseFile), caseFile));
            case AGGREGATE -> view.put("reports", "/api/reports/" + caseFile.service());
            // nothing clinical is ever kept here, so that there would be nothing to show
            case CLINICAL_CONTENT -> view.put("clinical", List.of());
        }
        return view;
    }

    /** The acts as a scheme lead sees them; ask {@link Disclosures} first. */
    public List<ActLine> acts(CaseFile caseFile) {
        Assessment assessment = rules.assess(caseFile, Horizon.of(caseFile, clock.instant()));
        return ActLine.of(caseFile, assessment);
    }

    /** Who refers, where and on which grounds (IAPR-RPT-01 and 04). */
    private static Map<String, Object> notice(CaseFile caseFile) {
        Map<String, Object> notice = new LinkedHashMap<>();
        caseFile.acts().stream()
                .filter(Referral.class::isInstance)
                .map(Referral.class::cast)
                .findFirst()
                .ifPresent(referral -> {
                    notice.put("at", referral.at());
                    notice.put("by", referral.by());
                    notice.put(
                            "grounds",
                            referral.grounds().stream().map(Object::toString).toList());
                });
        notice.put(
                "places",
                caseFile.beneficiaries().stream().map(Views::place).distinct().toList());
        return notice;
    }

    private static Map<String, String> place(Beneficiary beneficiary) {
        Map<String, String> place = new LinkedHashMap<>();
        beneficiary.organisation().ifPresent(code -> place.put("organisation", code.value()));
        beneficiary.workRegion().ifPresent(code -> place.put("workRegion", code.value()));
        return place;
    }
}
