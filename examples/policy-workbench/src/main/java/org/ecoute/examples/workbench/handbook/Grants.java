package org.ecoute.examples.workbench.handbook;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.DerogationDecision;
import org.ecoute.model.casefile.DerogationRequest;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Role;

/** What derogations add once the sessions of a service are used up, and who grants them. */
final class Grants {
    /** Grants are tried up to here: more than the vocabulary of rules counts. */
    private static final int MOST = 12;

    private final SyntheticCase empty;

    Grants(SyntheticCase empty) {
        this.empty = empty;
    }

    /** What may be granted after so many sessions held; empty if nobody may ask or nobody may grant. */
    Optional<Limit.Beyond> beyond(int held) {
        SyntheticCase usedUp = empty;
        for (int i = 0; i < held; i++) {
            usedUp = usedUp.after(session(usedUp));
        }
        SyntheticCase asked = usedUp;
        return asked.allowed(Arrays.stream(Role.values()).map(by -> request(asked, by)))
                .map(asked::after)
                .flatMap(Grants::granted);
    }

    private static Optional<Limit.Beyond> granted(SyntheticCase asked) {
        Set<Role> deciders = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(by -> asked.allows(decision(asked, by, 1)))
                .forEach(deciders::add);
        return deciders.stream()
                .findFirst()
                .map(by -> IntStream.rangeClosed(1, MOST)
                        .takeWhile(granted -> asked.allows(decision(asked, by, granted)))
                        .max()
                        .orElse(0))
                .map(most -> new Limit.Beyond(most < MOST ? OptionalInt.of(most) : OptionalInt.empty(), deciders));
    }

    /** Face to face, as this counts under every cap. */
    private static Act session(SyntheticCase now) {
        return Session.builder()
                .at(now.now())
                .beneficiary(SyntheticCase.SOMEBODY)
                .kind(SessionKind.SUPPORT)
                .modality(Modality.FACE_TO_FACE)
                .held(true)
                .build();
    }

    private static Act request(SyntheticCase now, Role by) {
        return DerogationRequest.builder()
                .at(now.now())
                .beneficiary(SyntheticCase.SOMEBODY)
                .by(by)
                .sessions(1)
                .build();
    }

    private static Act decision(SyntheticCase now, Role by, int granted) {
        return DerogationDecision.builder()
                .at(now.now())
                .beneficiary(SyntheticCase.SOMEBODY)
                .by(by)
                .granted(granted)
                .build();
    }
}
