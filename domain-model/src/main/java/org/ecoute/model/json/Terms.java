package org.ecoute.model.json;

import java.time.OffsetDateTime;
import java.util.List;
import org.ecoute.model.casefile.ActId;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.casefile.MessageChannel;
import org.ecoute.model.casefile.MessageId;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.PractitionerId;
import org.ecoute.model.casefile.Tag;
import org.ecoute.model.code.CodeLists;
import org.ecoute.model.code.Ground;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.code.OrganisationCode;
import org.ecoute.model.code.Region;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.OccupationCode;
import org.ecoute.model.person.PersonKey;
import org.ecoute.model.person.Role;
import org.ecoute.model.person.SymptomCode;
import org.ecoute.model.scheme.ServiceId;

/** The forms that several shapes share. */
final class Terms {
    static final Form<Boolean> BOOLEAN = new BooleanForm();
    static final Form<OffsetDateTime> INSTANT = new InstantForm();
    static final Form<Integer> ONE_OR_MORE = IntegerForm.atLeast(1);

    static final Form<CaseFileId> CASE_FILE_ID = new IdForm<>(
            "CaseFileId",
            "An opaque key of a case file.",
            "D-2020-017",
            CaseFileId.FORM,
            CaseFileId::of,
            CaseFileId::value);
    static final Form<BeneficiaryId> BENEFICIARY_ID = new IdForm<>(
            "BeneficiaryId",
            "An opaque key of a beneficiary, unique in the case file.",
            "B1",
            BeneficiaryId.FORM,
            BeneficiaryId::of,
            BeneficiaryId::value);
    static final Form<ActId> ACT_ID = new IdForm<>(
            "ActId", "An opaque key of an act, unique in the case file.", "A-3", ActId.FORM, ActId::of, ActId::value);
    static final Form<MessageId> MESSAGE_ID = new IdForm<>(
            "MessageId", "An opaque key of a message.", "M-12", MessageId.FORM, MessageId::of, MessageId::value);
    static final Form<PractitionerId> PRACTITIONER_ID = new IdForm<>(
            "PractitionerId",
            "An opaque key of a practitioner.",
            "P-04",
            PractitionerId.FORM,
            PractitionerId::of,
            PractitionerId::value);
    static final Form<PersonKey> PERSON_KEY = new IdForm<>(
            "PersonKey",
            "A pseudonymous key, the same for one person across case files; not reversible.",
            "k-7f3a",
            PersonKey.FORM,
            PersonKey::of,
            PersonKey::value);
    static final Form<OccupationCode> OCCUPATION = new IdForm<>(
            "OccupationCode",
            "An occupation by the client's code list.",
            "INSPECTEUR-TRAVAIL",
            OccupationCode.FORM,
            OccupationCode::of,
            OccupationCode::value);
    static final Form<SymptomCode> SYMPTOM = new IdForm<>(
            "SymptomCode",
            "A broad group of symptoms by the client's code list.",
            "troubles-du-sommeil",
            SymptomCode.FORM,
            SymptomCode::of,
            SymptomCode::value);
    static final Form<OrganisationCode> ORGANISATION = new IdForm<>(
            "OrganisationCode",
            "An organisation; clients may use codes beyond the bundled list.",
            "DIRECCTE",
            OrganisationCode.FORM,
            OrganisationCode::of,
            OrganisationCode::value);
    static final Form<ServiceId> SERVICE_ID = new IdForm<>(
            "ServiceId",
            "A service of a convention.",
            "iapr-numero-bleu",
            ServiceId.FORM,
            ServiceId::of,
            ServiceId::value);
    static final Form<Tag> TAG =
            new IdForm<>("Tag", "A mark by which reports can focus.", "health-crisis", Tag.FORM, Tag::of, Tag::value);

    /** One of the case file's beneficiaries. */
    static final Form<BeneficiaryId> BENEFICIARY = KeyForm.referringTo(KeyForm.Kind.BENEFICIARY, BENEFICIARY_ID);

    /** One of the case file's acts. */
    static final Form<ActId> EARLIER_ACT = KeyForm.referringTo(KeyForm.Kind.ACT, ACT_ID);

    static final Form<Role> ROLE = CodeForm.of(Role.class, "What somebody is with regard to a case file.");
    static final Form<Place> PLACE = CodeForm.of(Place.class, "Where something is held.");
    static final Form<MessageChannel> MESSAGE_CHANNEL =
            CodeForm.of(MessageChannel.class, "By what way a written message passes.");
    static final Form<GroundCode> GROUND = new CodeForm<>(
            "GroundCode", "A ground of referral, of the bundled code list.", grounds(), GroundCode::value);
    static final Form<RegionCode> REGION =
            new CodeForm<>("RegionCode", "A region by its INSEE code; not a department.", regions(), RegionCode::value);

    private Terms() {}

    private static List<GroundCode> grounds() {
        return CodeLists.bundled().grounds().stream().map(Ground::code).toList();
    }

    private static List<RegionCode> regions() {
        return CodeLists.bundled().regions().stream().map(Region::code).toList();
    }
}
