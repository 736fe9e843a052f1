package org.ecoute.rules.internal.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecoute.model.LocalText;
import org.ecoute.model.ruling.FindingCode;
import org.ecoute.model.scheme.Clause;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.ClauseSource;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.model.scheme.Convention;
import org.ecoute.model.scheme.ConventionId;
import org.ecoute.model.scheme.Coverage;
import org.ecoute.model.scheme.CoverageKind;
import org.ecoute.model.scheme.Service;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.model.scheme.Strength;

/** Reads the YAML files of a pack: {@code clauses.yaml}, {@code conventions.yaml} and {@code messages.yaml}. */
final class CatalogueReader {
    private final List<Service> services = new ArrayList<>();
    private final Map<ClauseId, Clause> clauses = new LinkedHashMap<>();
    private final List<Convention> conventions = new ArrayList<>();
    private final Map<String, Map<FindingCode, LocalText>> messages = new LinkedHashMap<>();

    private CatalogueReader() {}

    /** The catalogue of a pack's files. */
    static Catalogue read(Map<String, String> files) {
        CatalogueReader reader = new CatalogueReader();
        files.forEach((file, text) -> {
            String name = file.substring(file.lastIndexOf('/') + 1);
            String folder = file.substring(0, file.lastIndexOf('/') + 1);
            switch (name) {
                case "clauses.yaml" -> reader.clauses(YamlNode.root(file, text));
                case "conventions.yaml" -> reader.conventions(YamlNode.root(file, text));
                case "messages.yaml" -> reader.messages.put(folder, messages(YamlNode.root(file, text)));
                default -> {
                    // rules and scenarios are read elsewhere
                }
            }
        });
        return new Catalogue(reader.conventions, reader.services, reader.clauses, List.of(), reader.messages);
    }

    private void clauses(YamlNode root) {
        root.entries(Set.of("service", "label", "dated-by", "clauses"));
        Optional<ServiceId> service = root.find("service").map(node -> node.as(ServiceId::of));
        service.ifPresent(id -> services.add(new Service(
                id, root.get("label").localText(), root.find("dated-by").map(node -> node.as(ClauseId::of)))));
        root.get("clauses").elements().forEach(node -> {
            Clause clause = clause(node, service);
            if (clauses.put(clause.id(), clause) != null) {
                throw node.problem("Clause " + clause.id() + " stands twice in the pack.", "Keep one of them.");
            }
        });
    }

    private static Clause clause(YamlNode node, Optional<ServiceId> service) {
        node.entries(Set.of("id", "source", "modality", "fr", "en", "reading", "unspecified", "versions", "coverage"));
        YamlNode source = node.get("source");
        return new Clause(
                node.get("id").as(ClauseId::of),
                service,
                new ClauseSource(
                        source.get("document").text(), source.get("lines").text()),
                node.get("modality").as(Strength.class),
                new LocalText(node.get("fr").text(), node.get("en").text()),
                node.get("reading").localText(),
                node.find("unspecified").map(one -> one.text().equals("true")).orElse(false),
                node.find("versions").map(CatalogueReader::versions).orElse(List.of()),
                coverage(node.get("coverage")));
    }

    private static List<ClauseVersion> versions(YamlNode node) {
        return node.elements().stream().map(CatalogueReader::version).toList();
    }

    private static ClauseVersion version(YamlNode node) {
        node.entries(Set.of("version", "from", "before"));
        return new ClauseVersion(
                node.get("version").as(Integer::valueOf),
                node.find("from").map(day -> day.as(LocalDate::parse)),
                node.find("before").map(day -> day.as(LocalDate::parse)));
    }

    private static Coverage coverage(YamlNode node) {
        node.entries(Set.of("kind", "why"));
        Coverage coverage = new Coverage(
                node.get("kind").as(CoverageKind.class), node.find("why").map(YamlNode::localText));
        if (coverage.kind() != CoverageKind.RULES && coverage.why().isEmpty()) {
            throw node.problem("`why` is missing.", "Say what carries the clause, or why no code can.");
        }
        return coverage;
    }

    private void conventions(YamlNode root) {
        root.get("conventions").elements().forEach(node -> {
            node.entries(Set.of("id", "label", "provider", "client", "services"));
            conventions.add(new Convention(
                    node.get("id").as(ConventionId::of),
                    node.get("label").localText(),
                    node.get("provider").localText(),
                    node.get("client").localText(),
                    node.get("services").elements().stream()
                            .map(one -> one.as(ServiceId::of))
                            .toList()));
        });
    }

    private static Map<FindingCode, LocalText> messages(YamlNode root) {
        Map<FindingCode, LocalText> messages = new LinkedHashMap<>();
        root.entries().forEach((code, node) -> messages.put(FindingCode.of(code), node.localText()));
        return messages;
    }
}
