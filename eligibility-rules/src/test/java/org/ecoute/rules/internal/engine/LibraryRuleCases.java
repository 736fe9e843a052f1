package org.ecoute.rules.internal.engine;

import java.util.stream.Stream;

/** What each rule of the library itself holds for, whatever the service, and just does not hold for. */
final class LibraryRuleCases {
    private LibraryRuleCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(
                duty("ECOUTE-DUTY-01 done in time", "fulfilment=IN_TIME").butNot("fulfilment=LATE"),
                duty("ECOUTE-DUTY-02 done after its time", "fulfilment=LATE").butNot("fulfilment=IN_TIME"),
                duty("ECOUTE-DUTY-03 not done and past its time", "overdue=true")
                        .butNot("overdue=false", "fulfilment=LATE"),
                duty("ECOUTE-DUTY-04 not done, its time not past").butNot("overdue=true", "fulfilment=IN_TIME"));
    }

    private static RuleCase duty(String rule, String... attributes) {
        return RuleCase.holds(rule, "DutyQuestion", "iapr-numero-bleu", attributes);
    }
}
