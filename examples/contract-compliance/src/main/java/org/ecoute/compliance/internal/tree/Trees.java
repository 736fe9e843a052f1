package org.ecoute.compliance.internal.tree;

import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.json.JsonWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Case files and acts as JSON trees, and back. Stateless. */
public final class Trees {
    /** The mapper of all trees. */
    public static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Trees() {}

    /** The tree of a case file, free to be changed. */
    public static ObjectNode of(CaseFile caseFile) {
        return (ObjectNode) MAPPER.readTree(JsonWriter.caseFiles().text(caseFile));
    }

    /** The tree of an act, free to be changed. */
    public static ObjectNode of(Act act) {
        return (ObjectNode) MAPPER.readTree(JsonWriter.acts().text(act));
    }

    /**
     * The case file of a tree.
     *
     * @throws org.ecoute.model.json.RejectedException if it is none
     */
    public static CaseFile caseFile(JsonNode tree) {
        return JsonReader.caseFiles().document("history", new StringReader(tree.toString()));
    }

    /**
     * The act of a tree.
     *
     * @throws org.ecoute.model.json.RejectedException if it is none
     */
    public static Act act(JsonNode tree) {
        return JsonReader.acts().document("act", new StringReader(tree.toString()));
    }

    /** The acts of a case file's tree; changing them changes the tree. */
    public static List<ObjectNode> acts(ObjectNode caseFile) {
        return objects(caseFile, "acts");
    }

    /** The beneficiaries of a case file's tree; changing them changes the tree. */
    public static List<ObjectNode> beneficiaries(ObjectNode caseFile) {
        return objects(caseFile, "beneficiaries");
    }

    private static List<ObjectNode> objects(ObjectNode caseFile, String name) {
        List<ObjectNode> objects = new ArrayList<>();
        if (caseFile.get(name) instanceof ArrayNode array) {
            array.forEach(one -> objects.add((ObjectNode) one));
        }
        return objects;
    }

    /** When the act of a tree began. */
    public static OffsetDateTime at(ObjectNode act) {
        return instant(act, "at");
    }

    /** An instant of a tree. */
    public static OffsetDateTime instant(ObjectNode act, String attribute) {
        return OffsetDateTime.parse(act.get(attribute).asString());
    }

    /** Puts the acts of a case file's tree into the order in which they happened. */
    public static void sort(ObjectNode caseFile) {
        List<ObjectNode> acts = new ArrayList<>(acts(caseFile));
        acts.sort(Comparator.comparing(act -> at(act).toInstant()));
        caseFile.putArray("acts").addAll(acts);
    }
}
