package org.ecoute.examples.workbench.text;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.ecoute.model.Labels;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.DerogationDecision;
import org.ecoute.model.casefile.DerogationRequest;
import org.ecoute.model.casefile.DocumentSent;
import org.ecoute.model.casefile.GroupSession;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Creditor;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.RuleCatalogue;

/** The words for single things that answers speak of. */
final class Words {
    private static final int SHORT_HASH = "sha256:".length() + 12;

    private final Messages messages;
    private final RuleCatalogue catalogue;

    Words(Messages messages, RuleCatalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    String label(Enum<?> value) {
        return Labels.of(value, messages.language());
    }

    /** The verdict as an answer, in capitals. */
    String verdict(Verdict verdict) {
        return label(verdict).toUpperCase(messages.language().locale());
    }

    String caseFile(CaseFile caseFile) {
        return messages.of("casefile", caseFile.id(), service(caseFile.service()));
    }

    /** The beginning of the fingerprint, enough to tell packs apart; JSON answers carry it whole. */
    static String rules(RulePackHash pack) {
        return pack.value().substring(0, SHORT_HASH) + "…";
    }

    /** An act with what tells it apart: what, by whom, for whom, when. */
    String act(Act act) {
        String what = act.concerns().isEmpty() ? kind(act) : messages.of("act.for", kind(act), names(act.concerns()));
        return messages.of("act.at", what, date(act.at()));
    }

    private String kind(Act act) {
        if (act instanceof Session session) {
            String kind = label(session.kind());
            return session.modality().map(by -> kind + " " + label(by)).orElse(kind);
        }
        if (act instanceof Referral referral) {
            return by(act, referral.by());
        }
        if (act instanceof DerogationRequest request) {
            return by(act, request.by());
        }
        if (act instanceof DerogationDecision decision) {
            return by(act, decision.by());
        }
        if (act instanceof DocumentSent document) {
            return label(act.type()) + " (" + label(document.kind()) + ")";
        }
        if (act instanceof GroupSession group) {
            return label(act.type()) + " (" + label(group.kind()) + ")";
        }
        return label(act.type());
    }

    private String by(Act act, Role role) {
        return messages.of("act.by", label(act.type()), label(role));
    }

    private static String names(List<BeneficiaryId> beneficiaries) {
        return String.join(
                ", ", beneficiaries.stream().map(BeneficiaryId::value).toList());
    }

    /** Day and minute in contract time. */
    String date(OffsetDateTime instant) {
        ZonedDateTime local = instant.atZoneSameInstant(ClauseVersion.CONTRACT_ZONE);
        String key = local.getDayOfMonth() == 1 ? "date.first" : "date";
        return DateTimeFormatter.ofPattern(
                        messages.bundle().getString(key), messages.language().locale())
                .format(local);
    }

    String service(ServiceId id) {
        return catalogue
                .service(id)
                .map(service -> service.label().in(messages.language()) + " (" + id + ")")
                .orElse(id.value());
    }

    /** The clause with the place where it stands. */
    String clause(ClauseId id) {
        return catalogue
                .clause(id)
                .map(clause -> clause.source().lines().isEmpty()
                        ? messages.of("clause.silent", id, clause.source().document())
                        : messages.of(
                                "clause.lines",
                                id,
                                clause.source().document(),
                                clause.source().lines()))
                .orElse(id.value());
    }

    /** The clause, and whether the text or only our reading of it says so. */
    String clause(ClauseId id, boolean unspecified) {
        return unspecified ? clause(id) + " · " + messages.of("unspecified") : clause(id);
    }

    /** A beneficiary of the case file by its identifier, a role by its label. */
    String creditor(Creditor creditor, CaseFile caseFile) {
        boolean isBeneficiary = caseFile.beneficiaries().stream()
                .anyMatch(one -> one.id().value().equals(creditor.code()));
        return isBeneficiary
                ? creditor.code()
                : AttributeWords.constant(Role.class, creditor.code())
                        .map(this::label)
                        .orElse(creditor.code());
    }
}
