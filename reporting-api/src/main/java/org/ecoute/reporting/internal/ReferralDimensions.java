package org.ecoute.reporting.internal;

import java.util.List;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.casefile.Tag;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.reporting.Dimension;
import org.ecoute.reporting.Observation;

/** How a case file came about: its service and convention, who referred through what, and its tags. */
final class ReferralDimensions {
    private static final String[] SERVICES = {
        "iapr-numero-bleu",
        "iapr-numero-vert",
        "qualisocial-ecoute",
        "qualisocial-crise",
        "qualisocial-proche-aidant",
        "qualisocial-stress-aigu",
        "wpo-ecoute",
        "wpo-face-a-face",
        "wpo-encadrants",
        "wpo-reduction-stress",
        "wpo-bien-etre"
    };

    private ReferralDimensions() {}

    static List<Dimension> all() {
        return List.of(
                Dimension.of(
                        "service",
                        Texts.of("dimension.service"),
                        Members.named("service", SERVICES),
                        (observation, codes) ->
                                codes.accept(service(observation).value())),
                Dimension.of(
                        "convention",
                        Texts.of("dimension.convention"),
                        Members.named("convention", "iapr", "qualisocial", "wpo"),
                        (observation, codes) -> codes.accept(convention(observation))),
                Dimension.of(
                        "referred-by",
                        Texts.of("dimension.referred-by"),
                        Members.of(Role.values()),
                        (observation, codes) -> observation
                                .referral()
                                .map(referral -> referral.by().name())
                                .ifPresent(codes)),
                Dimension.of(
                        "line",
                        Texts.of("dimension.line"),
                        Members.of(Line.values()),
                        (observation, codes) -> observation
                                .referral()
                                .flatMap(referral -> referral.line().map(Line::name))
                                .ifPresent(codes)),
                Dimension.of(
                        "channel",
                        Texts.of("dimension.channel"),
                        Members.of(Channel.values()),
                        (observation, codes) -> observation
                                .referral()
                                .flatMap(referral -> referral.channel().map(Channel::name))
                                .ifPresent(codes)),
                Dimension.multiValued(
                        "tag",
                        Texts.of("dimension.tag"),
                        Members.named("tag", "health-crisis", "reconstructed", "synthetic"),
                        (observation, codes) -> observation.source().caseFile().tags().stream()
                                .map(Tag::value)
                                .forEach(codes)));
    }

    /** An act may belong to another service of the convention than its case file. */
    private static ServiceId service(Observation observation) {
        return observation
                .act()
                .flatMap(act -> act.service())
                .orElseGet(() -> observation.source().caseFile().service());
    }

    /** A service's name begins with that of its convention. */
    private static String convention(Observation observation) {
        String service = service(observation).value();
        int end = service.indexOf('-');
        return end < 0 ? service : service.substring(0, end);
    }
}
