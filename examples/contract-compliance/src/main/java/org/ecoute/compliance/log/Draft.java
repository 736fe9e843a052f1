package org.ecoute.compliance.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecoute.compliance.internal.tree.Domains;
import org.ecoute.compliance.internal.tree.Trees;
import tools.jackson.databind.node.ObjectNode;

/** A case file that is being gathered from rows. */
final class Draft {
    /** Its first row. */
    final long line;

    /** Whether all its rows could be used. */
    boolean whole = true;

    private final List<ObjectNode> acts = new ArrayList<>();
    private final Map<String, ObjectNode> beneficiaries = new LinkedHashMap<>();
    private String service = "";

    Draft(long line) {
        this.line = line;
    }

    void service(String code) {
        if (service.isEmpty()) {
            service = code;
        }
    }

    /**
     * Adds an act.
     *
     * @param attributes what its row tells of the beneficiary, where it names one
     */
    void add(ObjectNode act, Map<String, String> attributes) {
        acts.add(act);
        if (act.has("beneficiary")) {
            describe(act.get("beneficiary").asString(), attributes);
        }
        act.path("beneficiaries").forEach(one -> describe(one.asString(), attributes));
    }

    private void describe(String id, Map<String, String> attributes) {
        ObjectNode beneficiary = beneficiaries.computeIfAbsent(
                id, none -> Trees.MAPPER.createObjectNode().put("id", id));
        Map<String, Domains.Domain> known = Domains.ofBeneficiaries();
        attributes.forEach((attribute, value) -> {
            Domains.Domain domain = known.get(attribute);
            if (domain != null && domain.isFlag()) {
                beneficiary.put(attribute, ActOfRow.isYes(value));
            } else {
                beneficiary.put(attribute, value);
            }
        });
    }

    ObjectNode tree(String id) {
        ObjectNode tree = Trees.MAPPER.createObjectNode().put("id", id).put("service", service);
        tree.putArray("beneficiaries").addAll(beneficiaries.values());
        tree.putArray("acts").addAll(acts);
        return tree;
    }
}
