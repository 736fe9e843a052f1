package org.ecoute.reporting;

import java.util.List;

/** Makes the bilan of a cube under a policy: the one place where counters become figures. */
final class Publisher {
    private final Plan plan;
    private final Counters counters;
    private final Audit audit;
    private final DisclosurePolicy policy;

    Publisher(Plan plan, Counters counters, Audit audit, DisclosurePolicy policy) {
        this.plan = plan;
        this.counters = counters;
        this.audit = audit;
        this.policy = policy;
    }

    Bilan publish() {
        List<Table> tables = plan.blocks().stream()
                .map(block ->
                        new TablePublisher(block, new CellPublisher(block, counters, policy, plan.spec())).publish())
                .toList();
        return new Bilan(plan.spec(), policy.certificate(), audit, tables, Notes.of(plan, audit));
    }
}
