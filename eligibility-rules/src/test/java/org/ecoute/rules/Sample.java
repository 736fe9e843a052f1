package org.ecoute.rules;

import static org.ecoute.rules.Cases.with;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.Theme;
import org.ecoute.model.person.Role;

/**
 * A case file that is open in a service, and support sessions as its clauses want them, however many: what is refused
 * then is refused for its number.
 *
 * @param opened the case file with all that must come before support
 * @param session the session of a day, counted from 0
 */
record Sample(CaseFile opened, IntFunction<Session> session) {
    /** One for each service, in the order of the documents. */
    static List<Sample> ofEveryService() {
        return List.of(
                new Sample(Cases.bleu(Cases.byManager()), Sample::interview),
                new Sample(Cases.vert(Cases.referral(Role.AGENT)), Sample::interview),
                new Sample(
                        QualisocialCases.file(QualisocialCases.ECOUTE, QualisocialCases.call(Role.AGENT, Line.FRANCE)),
                        Sample::qualisocial),
                new Sample(
                        QualisocialCases.file(
                                QualisocialCases.CRISE, QualisocialCases.alert(), QualisocialCases.bothDecide(1)),
                        Sample::qualisocial),
                new Sample(
                        QualisocialCases.file(
                                QualisocialCases.AIDANT, QualisocialCases.through(Role.AGENT, Channel.E_MAIL)),
                        Sample::qualisocial),
                new Sample(
                        QualisocialCases.file(
                                QualisocialCases.STRESS,
                                QualisocialCases.through(Role.PREVENTION_OFFICER, Channel.E_MAIL)),
                        Sample::qualisocial),
                new Sample(
                        WpoCases.file(WpoCases.ECOUTE, Role.AGENT, WpoCases.call(Role.AGENT)),
                        day -> WpoCases.session(10 + day)),
                new Sample(
                        WpoCases.file(
                                WpoCases.FACE_A_FACE,
                                Role.AGENT,
                                WpoCases.call(Role.AGENT),
                                WpoCases.evaluation(),
                                WpoCases.agreement(),
                                WpoCases.identity(true)),
                        day -> WpoCases.consultation(10 + day)),
                new Sample(
                        WpoCases.file(
                                WpoCases.ENCADRANTS, Role.MANAGER, WpoCases.call(Role.MANAGER), WpoCases.listening(1)),
                        day -> WpoCases.session(10 + day)),
                new Sample(
                        WpoCases.file(
                                WpoCases.REDUCTION_STRESS,
                                Role.AGENT,
                                WpoCases.call(Role.AGENT),
                                WpoCases.listening(1)),
                        day -> WpoCases.session(10 + day, one -> one.minutes(40).mindfulnessTrained(true))),
                new Sample(
                        WpoCases.file(WpoCases.BIEN_ETRE, Role.AGENT, WpoCases.call(Role.AGENT), WpoCases.listening(1)),
                        day -> WpoCases.session(
                                10 + day,
                                one -> one.minutes(60)
                                        .practitioner(Practitioner.COACH)
                                        .addThemes(Theme.CHANGE))));
    }

    static Sample of(String service) {
        return ofEveryService().stream()
                .filter(one -> one.service().equals(service))
                .findFirst()
                .orElseThrow();
    }

    String service() {
        return opened.service().value();
    }

    /** The case file after so many sessions. */
    CaseFile after(int sessions) {
        return with(opened, IntStream.range(0, sessions).mapToObj(session).toList());
    }

    /** The same with sessions face to face, where a practice is needed in one of the network. */
    Sample faceToFace() {
        return new Sample(
                opened,
                day -> Session.builder()
                        .from(session.apply(day))
                        .modality(Modality.FACE_TO_FACE)
                        .place(Place.NETWORK_PRACTICE)
                        .build());
    }

    /** An instant of a day after all that was opened. */
    OffsetDateTime day(int day) {
        return session.apply(day).at();
    }

    private static Session interview(int day) {
        return Cases.support(10 + day);
    }

    private static Session qualisocial(int day) {
        return QualisocialCases.session(1 + day);
    }
}
