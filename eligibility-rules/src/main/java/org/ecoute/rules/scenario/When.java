package org.ecoute.rules.scenario;

import java.time.OffsetDateTime;
import org.ecoute.model.casefile.Act;

/** What happens in a scenario. */
public sealed interface When {
    /**
     * Somebody proposes an act: may it be done?
     *
     * @param act the act
     * @param told the act as its author wrote it, for people
     */
    record Proposed(Act act, Item told) implements When {}

    /**
     * A date passes: how does the case file stand?
     *
     * @param asOf the instant, inclusive
     */
    record Passed(OffsetDateTime asOf) implements When {}
}
