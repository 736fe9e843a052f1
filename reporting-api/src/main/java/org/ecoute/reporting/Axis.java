package org.ecoute.reporting;

import java.util.List;
import org.ecoute.model.LocalText;

/**
 * A dimension of a published table.
 *
 * @param id the dimension's identifier
 * @param label for people
 * @param members all that it has, counted or not
 * @param multiValued whether its members add up to more than the total
 */
public record Axis(String id, LocalText label, List<Member> members, boolean multiValued) {
    public Axis {
        members = List.copyOf(members);
    }
}
