package org.ecoute.rules.internal.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.ecoute.rules.PackManifest;
import org.ecoute.rules.Problem;
import org.ecoute.rules.RulePackException;
import org.ecoute.rules.internal.problem.Complaint;

/** Reads the YAML files of a pack: {@code clauses.yaml}, {@code conventions.yaml} and {@code messages.yaml}. */
final class CatalogueReader {
    private final List<Service> services = new ArrayList<>();
    private final Map<ClauseId, Clause> clauses = new LinkedHashMap<>();
    private final List<Convention> conventions = new ArrayList<>();
    private final Map<String, Map<FindingCode, LocalText>> messages = new LinkedHashMap<>();

    /** Stands until the file has been read; a pack without one is refused. */
    private PackManifest manifest = new PackManifest("", "", PackManifest.VOCABULARY);

    private CatalogueReader() {}

    /**
     * The catalogue of a pack's files.
     *
     * @param files by path within the pack
     * @param problems receives what is wrong, the first of each file
     */
    static Catalogue read(Map<String, String> files, List<Problem> problems) {
        CatalogueReader reader = new CatalogueReader();
        collecting(problems, () -> reader.manifest = ManifestReader.read(files));
        files.forEach((file, text) -> reader.readFile(file, text, problems));
        if (problems.isEmpty()) {
            // last, as only then every service is known
            files.forEach((file, text) -> {
                if (isNamed("conventions.yaml", file)) {
                    collecting(problems, () -> reader.conventions(YamlNode.root(file, text)));
                }
            });
        }
        return new Catalogue(
                reader.manifest,
                reader.conventions,
                reader.services,
                reader.clauses,
                List.of(),
                reader.messages,
                List::of);
    }

    private void readFile(String file, String text, List<Problem> problems) {
        if (isNamed("clauses.yaml", file)) {
            collecting(problems, () -> clauses(YamlNode.root(file, text)));
        } else if (isNamed("messages.yaml", file)) {
            String folder = file.substring(0, file.lastIndexOf('/') + 1);
            collecting(problems, () -> messages.put(folder, messages(YamlNode.root(file, text))));
        }
    }

    private static boolean isNamed(String name, String file) {
        return file.equals(name) || file.endsWith("/" + name);
    }

    private static void collecting(List<Problem> problems, Runnable reading) {
        try {
            reading.run();
        } catch (RulePackException unusable) {
            problems.addAll(unusable.problems());
        }
    }

    private void clauses(YamlNode root) {
        root.entries(Set.of("service", "label", "dated-by", "clauses"));
        Optional<ServiceId> service = root.find("service").map(node -> node.as(ServiceId::of, "form.service"));
        root.get("clauses").elements().forEach(node -> {
            Clause clause = clause(node, service);
            if (clauses.put(clause.id(), clause) != null) {
                throw node.get("id").problem(Complaint.of("clause.twice", clause.id()));
            }
        });
        service.ifPresent(id -> services.add(new Service(
                id, root.get("label").localText(), root.find("dated-by").map(this::dating))));
    }

    /** A service dated by a clause that does not exist would be in force for ever. */
    private ClauseId dating(YamlNode node) {
        ClauseId id = node.as(ClauseId::of, "form.clause");
        if (!clauses.containsKey(id)) {
            throw node.problem(Complaint.amongst(
                    clauses.keySet().stream().map(ClauseId::value).toList(), id.value(), "clause.dating", id));
        }
        return id;
    }

    private static Clause clause(YamlNode node, Optional<ServiceId> service) {
        node.entries(Set.of("id", "source", "modality", "fr", "en", "reading", "unspecified", "versions", "coverage"));
        YamlNode source = node.get("source");
        return new Clause(
                node.get("id").as(ClauseId::of, "form.clause"),
                service,
                new ClauseSource(
                        source.get("document").text(), source.get("lines").text()),
                node.get("modality").as(Strength.class),
                node.frenchAndEnglish(),
                node.get("reading").localText(),
                node.find("unspecified").map(YamlNode::truth).orElse(false),
                node.find("versions").map(CatalogueReader::versions).orElse(List.of()),
                coverage(node.get("coverage")));
    }

    private static List<ClauseVersion> versions(YamlNode node) {
        return node.elements().stream().map(CatalogueReader::version).toList();
    }

    private static ClauseVersion version(YamlNode node) {
        node.entries(Set.of("version", "from", "before"));
        return new ClauseVersion(
                node.get("version").as(Integer::valueOf, "form.number"),
                node.find("from").map(day -> day.as(LocalDate::parse, "form.date")),
                node.find("before").map(day -> day.as(LocalDate::parse, "form.date")));
    }

    private static Coverage coverage(YamlNode node) {
        node.entries(Set.of("kind", "why"));
        Coverage coverage = new Coverage(
                node.get("kind").as(CoverageKind.class), node.find("why").map(YamlNode::localText));
        if (coverage.kind() != CoverageKind.RULES && coverage.why().isEmpty()) {
            throw node.problem(Complaint.of("clause.why"));
        }
        return coverage;
    }

    private void conventions(YamlNode root) {
        root.get("conventions").elements().forEach(node -> {
            node.entries(Set.of("id", "label", "provider", "client", "services"));
            conventions.add(new Convention(
                    node.get("id").as(ConventionId::of, "form.convention"),
                    node.get("label").localText(),
                    node.get("provider").localText(),
                    node.get("client").localText(),
                    node.get("services").elements().stream().map(this::service).toList()));
        });
    }

    private ServiceId service(YamlNode node) {
        ServiceId id = node.as(ServiceId::of, "form.service");
        if (services.stream().noneMatch(one -> one.id().equals(id))) {
            throw node.problem(Complaint.amongst(
                    services.stream().map(one -> one.id().value()).toList(), id.value(), "service.unknown", id));
        }
        return id;
    }

    private static Map<FindingCode, LocalText> messages(YamlNode root) {
        Map<FindingCode, LocalText> messages = new LinkedHashMap<>();
        Map<String, YamlNode> keys = root.keys();
        root.entries().forEach((code, node) -> {
            FindingCode known = Objects.requireNonNull(keys.get(code)).as(FindingCode::of, "form.code");
            messages.put(known, node.localText());
        });
        return messages;
    }
}
