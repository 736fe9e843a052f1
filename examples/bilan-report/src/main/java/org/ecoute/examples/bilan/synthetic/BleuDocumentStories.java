package org.ecoute.examples.bilan.synthetic;

import static org.ecoute.examples.bilan.synthetic.StoryActs.closure;
import static org.ecoute.examples.bilan.synthetic.StoryActs.document;

import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Disclosure;
import org.ecoute.model.casefile.DisclosureContent;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.DocumentSent;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.Party;

/** Breaches of the numéro bleu in what is sent and shown. */
final class BleuDocumentStories {
    private BleuDocumentStories() {}

    static void plant(BleuPlanting planting) {
        documents(planting);
    }

    private static void documents(BleuPlanting planting) {
        Story noDetails = planting.evaluated().without(act -> is(act, DocumentKind.CORRESPONDENT_DETAILS));
        planting.plant(noDetails, "08", Party.PROVIDER, "the referrer is not told who the correspondent is");
        Story noNotice = planting.evaluated().without(act -> is(act, DocumentKind.REFERRAL_NOTICE));
        planting.plantReporting(noNotice, "01", "no notice of the referral");
        Story lateReport = planting.evaluated();
        planting.plantReporting(
                lateReport
                        .with(closure(lateReport.day(10, 11)))
                        .with(document(lateReport.day(13, 11), DocumentKind.INTERVENTION_REPORT, Role.MANAGER)),
                "03",
                "the intervention report two days late");
        Story wrongRecipient = planting.evaluated();
        planting.plantReporting(
                wrongRecipient
                        .with(closure(wrongRecipient.day(10, 11)))
                        .with(document(wrongRecipient.day(10, 14), DocumentKind.INTERVENTION_REPORT, Role.MANAGER))
                        .with(document(wrongRecipient.day(10, 14), DocumentKind.INTERVENTION_REPORT, Role.SCHEME_LEAD)),
                "03",
                "the intervention report also goes to the scheme lead");
        Story clinical = planting.evaluated();
        planting.plantReporting(
                clinical.with(Disclosure.builder()
                        .at(clinical.day(5, 11))
                        .content(DisclosureContent.CLINICAL_CONTENT)
                        .to(Role.SCHEME_LEAD)
                        .build()),
                "02",
                "clinical content is shown to the scheme lead");
    }

    private static boolean is(Act act, DocumentKind kind) {
        return act instanceof DocumentSent document && document.kind() == kind;
    }
}
