package org.ecoute.model.json;

import static org.ecoute.model.json.AnyPart.instant;
import static org.ecoute.model.json.AnyPart.kebab;
import static org.ecoute.model.json.AnyPart.key;
import static org.ecoute.model.json.AnyPart.maybe;
import static org.ecoute.model.json.AnyPart.oneOf;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Closure;
import org.ecoute.model.casefile.ClosureOutcome;
import org.ecoute.model.casefile.Disclosure;
import org.ecoute.model.casefile.DisclosureContent;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.DocumentSent;
import org.ecoute.model.casefile.MessageAnswered;
import org.ecoute.model.casefile.MessageChannel;
import org.ecoute.model.casefile.MessageId;
import org.ecoute.model.casefile.MessageReceived;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ServiceId;

/** Arbitrary messages, documents, disclosures and ends. */
final class AnyRecord {
    private AnyRecord() {}

    static List<Arbitrary<? extends Act>> all(List<BeneficiaryId> beneficiaries) {
        return List.of(
                messageReceived(beneficiaries),
                messageAnswered(beneficiaries),
                documentSent(),
                disclosure(),
                closure());
    }

    private static Arbitrary<? extends Act> messageReceived(List<BeneficiaryId> beneficiaries) {
        return Builders.withBuilder(MessageReceived::builder)
                .use(instant())
                .in(MessageReceived.Builder::at)
                .use(instant().optional())
                .in(MessageReceived.Builder::recordedAt)
                .use(kebab().map(ServiceId::of).optional())
                .in(MessageReceived.Builder::service)
                .use(oneOf(beneficiaries))
                .in(MessageReceived.Builder::beneficiary)
                .use(key().map(MessageId::of))
                .in(MessageReceived.Builder::messageId)
                .use(Arbitraries.of(MessageChannel.class))
                .in(MessageReceived.Builder::channel)
                .build(MessageReceived.Builder::build);
    }

    private static Arbitrary<? extends Act> messageAnswered(List<BeneficiaryId> beneficiaries) {
        return Builders.withBuilder(MessageAnswered::builder)
                .use(instant())
                .in(MessageAnswered.Builder::at)
                .use(instant().optional())
                .in(MessageAnswered.Builder::recordedAt)
                .use(kebab().map(ServiceId::of).optional())
                .in(MessageAnswered.Builder::service)
                .use(oneOf(beneficiaries))
                .in(MessageAnswered.Builder::beneficiary)
                .use(key().map(MessageId::of))
                .in(MessageAnswered.Builder::messageId)
                .use(Arbitraries.of(MessageChannel.class))
                .in(MessageAnswered.Builder::channel)
                .build(MessageAnswered.Builder::build);
    }

    private static Arbitrary<? extends Act> documentSent() {
        return Builders.withBuilder(DocumentSent::builder)
                .use(instant())
                .in(DocumentSent.Builder::at)
                .use(instant().optional())
                .in(DocumentSent.Builder::recordedAt)
                .use(kebab().map(ServiceId::of).optional())
                .in(DocumentSent.Builder::service)
                .use(Arbitraries.of(DocumentKind.class))
                .in(DocumentSent.Builder::kind)
                .use(Arbitraries.of(Role.class))
                .in(DocumentSent.Builder::to)
                .use(instant().optional())
                .in(DocumentSent.Builder::sessionAt)
                .build(DocumentSent.Builder::build);
    }

    private static Arbitrary<? extends Act> disclosure() {
        return Builders.withBuilder(Disclosure::builder)
                .use(instant())
                .in(Disclosure.Builder::at)
                .use(instant().optional())
                .in(Disclosure.Builder::recordedAt)
                .use(kebab().map(ServiceId::of).optional())
                .in(Disclosure.Builder::service)
                .use(Arbitraries.of(DisclosureContent.class))
                .in(Disclosure.Builder::content)
                .use(Arbitraries.of(Role.class))
                .in(Disclosure.Builder::to)
                .build(Disclosure.Builder::build);
    }

    private static Arbitrary<? extends Act> closure() {
        return Builders.withBuilder(Closure::builder)
                .use(instant())
                .in(Closure.Builder::at)
                .use(instant().optional())
                .in(Closure.Builder::recordedAt)
                .use(kebab().map(ServiceId::of).optional())
                .in(Closure.Builder::service)
                .use(maybe(ClosureOutcome.class))
                .in(Closure.Builder::outcome)
                .build(Closure.Builder::build);
    }
}
