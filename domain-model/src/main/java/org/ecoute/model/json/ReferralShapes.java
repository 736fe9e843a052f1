package org.ecoute.model.json;

import static org.ecoute.model.json.Terms.BENEFICIARY;
import static org.ecoute.model.json.Terms.BOOLEAN;
import static org.ecoute.model.json.Terms.GROUND;
import static org.ecoute.model.json.Terms.ROLE;

import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.Consent;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.casefile.IdentityGiven;
import org.ecoute.model.casefile.IdentityRecipient;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.casefile.Orientation;
import org.ecoute.model.casefile.OrientationTarget;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.json.ActShapeBuilder.Common;

/** Acts by which somebody is brought to a service, told, reached, oriented. */
final class ReferralShapes {
    static final Shape<Referral, Referral.Builder> REFERRAL = ActShapeBuilder.act(
                    ActType.REFERRAL,
                    Referral.class,
                    "Somebody brings beneficiaries to a service.",
                    Referral::builder,
                    Referral.Builder::build,
                    new Common<>(
                            Referral.Builder::at,
                            Referral.Builder::recordedAt,
                            Referral.Builder::service,
                            Referral.Builder::id))
            .required("by", ROLE, Referral::by, Referral.Builder::by, "Who refers.")
            .requiredList(
                    "beneficiaries", BENEFICIARY, Referral::beneficiaries, Referral.Builder::beneficiaries, "Whom.")
            .optional(
                    "self",
                    BOOLEAN,
                    Referral::self,
                    Referral.Builder::self,
                    "Whether the referrer is the beneficiary; absent: true where by is the beneficiary's own role.")
            .list("grounds", GROUND, Referral::grounds, Referral.Builder::grounds, "Why; absent when not recorded.")
            .optional(
                    "line",
                    CodeForm.of(Line.class, "A telephone line of a service that has several."),
                    Referral::line,
                    Referral.Builder::line,
                    "Through which line.")
            .optional(
                    "channel",
                    CodeForm.of(Channel.class, "By what way a referral reaches the service."),
                    Referral::channel,
                    Referral.Builder::channel,
                    "By what way.")
            .optional(
                    "informed",
                    BOOLEAN,
                    Referral::informed,
                    Referral.Builder::informed,
                    "Whether the beneficiaries have been told that they will be contacted.")
            .optional(
                    "declined",
                    BOOLEAN,
                    Referral::declined,
                    Referral.Builder::declined,
                    "Whether they have declined; absent: not declined.")
            .optional(
                    "companyCode",
                    BOOLEAN,
                    Referral::companyCode,
                    Referral.Builder::companyCode,
                    "Whether the company code was given.")
            .build();

    static final Shape<Consent, Consent.Builder> CONSENT = ActShapeBuilder.act(
                    ActType.CONSENT,
                    Consent.class,
                    "What a beneficiary knows and wishes. A record, not judged.",
                    Consent::builder,
                    Consent.Builder::build,
                    new Common<>(
                            Consent.Builder::at,
                            Consent.Builder::recordedAt,
                            Consent.Builder::service,
                            Consent.Builder::id))
            .required(
                    "beneficiary", BENEFICIARY, Consent::beneficiary, Consent.Builder::beneficiary, "Whom it concerns.")
            .optional(
                    "informed",
                    BOOLEAN,
                    Consent::informed,
                    Consent.Builder::informed,
                    "Whether the beneficiary has been told.")
            .optional(
                    "declined",
                    BOOLEAN,
                    Consent::declined,
                    Consent.Builder::declined,
                    "Whether the beneficiary declines; false withdraws an earlier refusal.")
            .build();

    static final Shape<Contact, Contact.Builder> CONTACT = ActShapeBuilder.act(
                    ActType.CONTACT,
                    Contact.class,
                    "The provider tries to reach a beneficiary.",
                    Contact::builder,
                    Contact.Builder::build,
                    new Common<>(
                            Contact.Builder::at,
                            Contact.Builder::recordedAt,
                            Contact.Builder::service,
                            Contact.Builder::id))
            .required(
                    "beneficiary", BENEFICIARY, Contact::beneficiary, Contact.Builder::beneficiary, "Whom it concerns.")
            .optional(
                    "reached",
                    BOOLEAN,
                    Contact::reached,
                    Contact.Builder::reached,
                    "Whether the beneficiary was reached: an outcome, ignored when the act is only proposed.")
            .build();

    static final Shape<Orientation, Orientation.Builder> ORIENTATION = ActShapeBuilder.act(
                    ActType.ORIENTATION,
                    Orientation.class,
                    "A beneficiary is oriented to somebody else.",
                    Orientation::builder,
                    Orientation.Builder::build,
                    new Common<>(
                            Orientation.Builder::at,
                            Orientation.Builder::recordedAt,
                            Orientation.Builder::service,
                            Orientation.Builder::id))
            .required(
                    "beneficiary",
                    BENEFICIARY,
                    Orientation::beneficiary,
                    Orientation.Builder::beneficiary,
                    "Whom it concerns.")
            .optional("by", ROLE, Orientation::by, Orientation.Builder::by, "Who orients.")
            .required(
                    "to",
                    CodeForm.of(OrientationTarget.class, "To whom a beneficiary is oriented."),
                    Orientation::to,
                    Orientation.Builder::to,
                    "To whom.")
            .optional(
                    "agreed",
                    BOOLEAN,
                    Orientation::agreed,
                    Orientation.Builder::agreed,
                    "Whether the beneficiary agrees.")
            .build();

    static final Shape<IdentityGiven, IdentityGiven.Builder> IDENTITY_GIVEN = ActShapeBuilder.act(
                    ActType.IDENTITY_GIVEN,
                    IdentityGiven.class,
                    "A beneficiary gives an identity: lifts anonymity towards the recipient.",
                    IdentityGiven::builder,
                    IdentityGiven.Builder::build,
                    new Common<>(
                            IdentityGiven.Builder::at,
                            IdentityGiven.Builder::recordedAt,
                            IdentityGiven.Builder::service,
                            IdentityGiven.Builder::id))
            .required(
                    "beneficiary",
                    BENEFICIARY,
                    IdentityGiven::beneficiary,
                    IdentityGiven.Builder::beneficiary,
                    "Whom it concerns.")
            .required(
                    "to",
                    CodeForm.of(IdentityRecipient.class, "To whom a beneficiary gives an identity."),
                    IdentityGiven::to,
                    IdentityGiven.Builder::to,
                    "To whom.")
            .optional(
                    "agreed",
                    BOOLEAN,
                    IdentityGiven::agreed,
                    IdentityGiven.Builder::agreed,
                    "Whether the beneficiary agrees.")
            .build();

    private ReferralShapes() {}
}
