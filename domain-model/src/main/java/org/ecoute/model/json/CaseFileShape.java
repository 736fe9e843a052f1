package org.ecoute.model.json;

import static org.ecoute.model.json.KeyForm.naming;
import static org.ecoute.model.json.Terms.BENEFICIARY_ID;
import static org.ecoute.model.json.Terms.BOOLEAN;
import static org.ecoute.model.json.Terms.CASE_FILE_ID;
import static org.ecoute.model.json.Terms.OCCUPATION;
import static org.ecoute.model.json.Terms.ORGANISATION;
import static org.ecoute.model.json.Terms.PERSON_KEY;
import static org.ecoute.model.json.Terms.REGION;
import static org.ecoute.model.json.Terms.ROLE;
import static org.ecoute.model.json.Terms.SERVICE_ID;
import static org.ecoute.model.json.Terms.SYMPTOM;
import static org.ecoute.model.json.Terms.TAG;

import java.util.List;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.KeyForm.Kind;
import org.ecoute.model.person.AgeBand;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.Gender;
import org.ecoute.model.person.StatutoryCategory;

/** The attributes of a case file and of its beneficiaries. */
final class CaseFileShape {
    private static final Form<Integer> SCHEMA =
            IntegerForm.only(CaseFile.SCHEMA, "This version of the library reads schema " + CaseFile.SCHEMA + ".");
    private static final Form<AgeBand> AGE_BAND = new CodeForm<>(
            "AgeBand",
            "Age at the referral, full years, both ends inclusive.",
            List.of(AgeBand.values()),
            AgeBand::code);

    static final Shape<Beneficiary, Beneficiary.Builder> BENEFICIARY = new ShapeBuilder<>(
                    Beneficiary.class,
                    "Somebody whom a case file is about. Pseudonymous; what is absent is unknown.",
                    Beneficiary::builder,
                    Beneficiary.Builder::build)
            .required(
                    "id",
                    naming(Kind.BENEFICIARY, BENEFICIARY_ID),
                    Beneficiary::id,
                    Beneficiary.Builder::id,
                    "Within the case file.")
            .optional("role", ROLE, Beneficiary::role, Beneficiary.Builder::role, "What the beneficiary is.")
            .optional(
                    "statutoryCategory",
                    CodeForm.of(StatutoryCategory.class, "Statutory category of a public agent."),
                    Beneficiary::statutoryCategory,
                    Beneficiary.Builder::statutoryCategory,
                    "Statutory category.")
            .optional("ageBand", AGE_BAND, Beneficiary::ageBand, Beneficiary.Builder::ageBand, "Age at the referral.")
            .optional(
                    "gender",
                    CodeForm.of(Gender.class, "Gender as reported."),
                    Beneficiary::gender,
                    Beneficiary.Builder::gender,
                    "Gender as reported.")
            .optional(
                    "organisation",
                    ORGANISATION,
                    Beneficiary::organisation,
                    Beneficiary.Builder::organisation,
                    "Organisation, as named on the day of the referral.")
            .optional(
                    "workRegion",
                    REGION,
                    Beneficiary::workRegion,
                    Beneficiary.Builder::workRegion,
                    "Region of the place of work.")
            .optional(
                    "homeRegion",
                    REGION,
                    Beneficiary::homeRegion,
                    Beneficiary.Builder::homeRegion,
                    "Region of residence.")
            .optional(
                    "hasEmail",
                    BOOLEAN,
                    Beneficiary::hasEmail,
                    Beneficiary.Builder::hasEmail,
                    "Whether an e-mail address is known; the address itself never is.")
            .optional(
                    "surveyOptOut",
                    BOOLEAN,
                    Beneficiary::surveyOptOut,
                    Beneficiary.Builder::surveyOptOut,
                    "Whether the beneficiary refuses satisfaction surveys.")
            .optional(
                    "occupation",
                    OCCUPATION,
                    Beneficiary::occupation,
                    Beneficiary.Builder::occupation,
                    "Occupation by the client's code list.")
            .set(
                    "symptoms",
                    SYMPTOM,
                    Beneficiary::symptoms,
                    Beneficiary.Builder::symptoms,
                    "Symptoms that the beneficiary told of, as codes.")
            .optional(
                    "personKey",
                    PERSON_KEY,
                    Beneficiary::personKey,
                    Beneficiary.Builder::personKey,
                    "The same person across case files, pseudonymous.")
            .build();

    static final Shape<CaseFile, CaseFile.Builder> CASE_FILE = new ShapeBuilder<>(
                    CaseFile.class,
                    "Everything that happened after one referral; may concern several beneficiaries. What is absent is"
                            + " unknown; an act that is absent did not happen.",
                    CaseFile::builder,
                    CaseFile.Builder::build)
            .optional("schema", SCHEMA, CaseFile::schema, CaseFile.Builder::schema, "Version of this JSON form.")
            .required("id", CASE_FILE_ID, CaseFile::id, CaseFile.Builder::id, "Opaque; unique in a client's data.")
            .required("service", SERVICE_ID, CaseFile::service, CaseFile.Builder::service, "What it was opened for.")
            .set("tags", TAG, CaseFile::tags, CaseFile.Builder::tags, "Marks by which reports can focus.")
            .list(
                    "beneficiaries",
                    BENEFICIARY,
                    CaseFile::beneficiaries,
                    CaseFile.Builder::beneficiaries,
                    "Whom it is about.")
            .list(
                    "acts",
                    ActForm.INSTANCE,
                    CaseFile::acts,
                    CaseFile.Builder::acts,
                    "What happened, in the order in which it was recorded.")
            .closed()
            .build();

    private CaseFileShape() {}
}
