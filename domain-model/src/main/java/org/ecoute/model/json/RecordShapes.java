package org.ecoute.model.json;

import static org.ecoute.model.json.Terms.BENEFICIARY;
import static org.ecoute.model.json.Terms.EARLIER_ACT;
import static org.ecoute.model.json.Terms.INSTANT;
import static org.ecoute.model.json.Terms.MESSAGE_CHANNEL;
import static org.ecoute.model.json.Terms.MESSAGE_ID;
import static org.ecoute.model.json.Terms.ROLE;

import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.Cancellation;
import org.ecoute.model.casefile.Closure;
import org.ecoute.model.casefile.ClosureOutcome;
import org.ecoute.model.casefile.Disclosure;
import org.ecoute.model.casefile.DisclosureContent;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.DocumentSent;
import org.ecoute.model.casefile.MessageAnswered;
import org.ecoute.model.casefile.MessageReceived;
import org.ecoute.model.json.ActShapeBuilder.Common;

/** Messages, documents, disclosures, and what ends or corrects a case file. */
final class RecordShapes {
    static final Shape<MessageReceived, MessageReceived.Builder> MESSAGE_RECEIVED = ActShapeBuilder.act(
                    ActType.MESSAGE_RECEIVED,
                    MessageReceived.class,
                    "A beneficiary wrote. A record, not judged.",
                    MessageReceived::builder,
                    MessageReceived.Builder::build,
                    new Common<>(
                            MessageReceived.Builder::at,
                            MessageReceived.Builder::recordedAt,
                            MessageReceived.Builder::service,
                            MessageReceived.Builder::id))
            .required(
                    "beneficiary",
                    BENEFICIARY,
                    MessageReceived::beneficiary,
                    MessageReceived.Builder::beneficiary,
                    "Whom it concerns.")
            .required(
                    "messageId",
                    MESSAGE_ID,
                    MessageReceived::messageId,
                    MessageReceived.Builder::messageId,
                    "Which message.")
            .required(
                    "channel",
                    MESSAGE_CHANNEL,
                    MessageReceived::channel,
                    MessageReceived.Builder::channel,
                    "By what way.")
            .build();

    static final Shape<MessageAnswered, MessageAnswered.Builder> MESSAGE_ANSWERED = ActShapeBuilder.act(
                    ActType.MESSAGE_ANSWERED,
                    MessageAnswered.class,
                    "The provider answers a message.",
                    MessageAnswered::builder,
                    MessageAnswered.Builder::build,
                    new Common<>(
                            MessageAnswered.Builder::at,
                            MessageAnswered.Builder::recordedAt,
                            MessageAnswered.Builder::service,
                            MessageAnswered.Builder::id))
            .required(
                    "beneficiary",
                    BENEFICIARY,
                    MessageAnswered::beneficiary,
                    MessageAnswered.Builder::beneficiary,
                    "Whom it concerns.")
            .required(
                    "messageId",
                    MESSAGE_ID,
                    MessageAnswered::messageId,
                    MessageAnswered.Builder::messageId,
                    "Which message is answered.")
            .required(
                    "channel",
                    MESSAGE_CHANNEL,
                    MessageAnswered::channel,
                    MessageAnswered.Builder::channel,
                    "By what way.")
            .build();

    static final Shape<DocumentSent, DocumentSent.Builder> DOCUMENT_SENT = ActShapeBuilder.act(
                    ActType.DOCUMENT_SENT,
                    DocumentSent.class,
                    "A document is sent.",
                    DocumentSent::builder,
                    DocumentSent.Builder::build,
                    new Common<>(
                            DocumentSent.Builder::at,
                            DocumentSent.Builder::recordedAt,
                            DocumentSent.Builder::service,
                            DocumentSent.Builder::id))
            .required(
                    "kind",
                    CodeForm.of(DocumentKind.class, "What a document is."),
                    DocumentSent::kind,
                    DocumentSent.Builder::kind,
                    "What it is.")
            .required("to", ROLE, DocumentSent::to, DocumentSent.Builder::to, "To whom.")
            .optional(
                    "sessionAt",
                    INSTANT,
                    DocumentSent::sessionAt,
                    DocumentSent.Builder::sessionAt,
                    "The start of the session that it answers, where it answers one.")
            .build();

    static final Shape<Disclosure, Disclosure.Builder> DISCLOSURE = ActShapeBuilder.act(
                    ActType.DISCLOSURE,
                    Disclosure.class,
                    "Something about a beneficiary is told to somebody.",
                    Disclosure::builder,
                    Disclosure.Builder::build,
                    new Common<>(
                            Disclosure.Builder::at,
                            Disclosure.Builder::recordedAt,
                            Disclosure.Builder::service,
                            Disclosure.Builder::id))
            .required(
                    "content",
                    CodeForm.of(DisclosureContent.class, "What is told."),
                    Disclosure::content,
                    Disclosure.Builder::content,
                    "What.")
            .required("to", ROLE, Disclosure::to, Disclosure.Builder::to, "To whom.")
            .build();

    static final Shape<Closure, Closure.Builder> CLOSURE = ActShapeBuilder.act(
                    ActType.CLOSURE,
                    Closure.class,
                    "The case file is closed. A record, not judged.",
                    Closure::builder,
                    Closure.Builder::build,
                    new Common<>(
                            Closure.Builder::at,
                            Closure.Builder::recordedAt,
                            Closure.Builder::service,
                            Closure.Builder::id))
            .optional(
                    "outcome",
                    CodeForm.of(ClosureOutcome.class, "How a case file ends."),
                    Closure::outcome,
                    Closure.Builder::outcome,
                    "How it ended.")
            .build();

    static final Shape<Cancellation, Cancellation.Builder> CANCELLATION = ActShapeBuilder.act(
                    ActType.CANCELLATION,
                    Cancellation.class,
                    "An earlier act never happened or was recorded wrongly. A record, not judged: nothing is overwritten.",
                    Cancellation::builder,
                    Cancellation.Builder::build,
                    new Common<>(
                            Cancellation.Builder::at,
                            Cancellation.Builder::recordedAt,
                            Cancellation.Builder::service,
                            Cancellation.Builder::id))
            .required(
                    "of",
                    EARLIER_ACT,
                    Cancellation::of,
                    Cancellation.Builder::of,
                    "The id of the act that is cancelled.")
            .build();

    private RecordShapes() {}
}
