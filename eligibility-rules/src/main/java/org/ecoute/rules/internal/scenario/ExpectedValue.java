package org.ecoute.rules.internal.scenario;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ecoute.model.Labels;
import org.ecoute.model.Nearest;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.FindingCode;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.Rule;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.internal.pack.YamlNode;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.scenario.Value;

/** Reads the values that a scenario expects, and holds names to the catalogue. */
final class ExpectedValue {
    /** The one finding that no rule makes. */
    private static final String NOT_PROVIDED_FOR = "NOT_PROVIDED_FOR";

    private static final Map<String, Boolean> TRUTH = Map.of("oui", true, "yes", true, "non", false, "no", false);

    private final RuleCatalogue catalogue;

    ExpectedValue(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A constant by its name or its label in either language. */
    static <E extends Enum<E>> Value constant(Class<E> type, YamlNode node) {
        String written = node.text();
        return Labels.find(type, written).map(Value::of).orElseThrow(() -> {
            List<String> known = Arrays.stream(type.getEnumConstants())
                    .flatMap(one -> Stream.of(
                            one.name(), Labels.of(one).french(), Labels.of(one).english()))
                    .toList();
            List<String> codes =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
            return node.problem(complaint(written, known, codes, Complaint.of("yaml.value", written)));
        });
    }

    Value clause(YamlNode node) {
        ClauseId id = node.as(ClauseId::of);
        return known(
                node,
                id.value(),
                catalogue.clauses().keySet().stream().map(ClauseId::value).toList(),
                "clause.unknown");
    }

    Value code(YamlNode node) {
        List<String> codes = Stream.concat(
                        Stream.of(NOT_PROVIDED_FOR),
                        catalogue.rules().stream()
                                .map(Rule::code)
                                .flatMap(Optional::stream)
                                .map(FindingCode::value))
                .distinct()
                .toList();
        return known(node, node.text(), codes, "scenario.code");
    }

    Value service(YamlNode node) {
        List<String> services =
                catalogue.services().stream().map(one -> one.id().value()).toList();
        return known(node, node.as(ServiceId::of).value(), services, "service.unknown");
    }

    /** An attribute of a case file. */
    static Value attribute(YamlNode node) {
        String written = node.text();
        return Keys.canonical(written)
                .map(Values::attribute)
                .orElseThrow(() -> node.problem(Keys.complaint(written, Keys.all(), "scenario.attribute")));
    }

    static Value truth(YamlNode node) {
        Boolean truth = TRUTH.get(node.text().toLowerCase(Locale.ROOT));
        return Values.truth(truth == null ? node.truth() : truth);
    }

    static Value number(YamlNode node) {
        return Values.number(node.as(Integer::valueOf));
    }

    /** How many are left: a number, or a word for no limit or for nobody knows. */
    static Value left(YamlNode node) {
        return switch (Nearest.folded(node.text())) {
            case "unlimited", "sans-limite" -> Values.left(OptionalInt.empty(), true);
            case "unknown", "undetermined", "inconnu", "indetermine" -> Values.left(OptionalInt.empty(), false);
            default -> number(node);
        };
    }

    /** A beneficiary by the identifier, or a role. */
    static Value creditor(YamlNode node, Collection<String> beneficiaries) {
        return beneficiaries.contains(node.text()) ? Value.of(node.text()) : constant(Role.class, node);
    }

    private static Value known(YamlNode node, String written, List<String> known, String code) {
        if (known.contains(written)) {
            return Value.of(written);
        }
        throw node.problem(Complaint.amongst(known, written, code, written));
    }

    /** The nearest of all that are known, else those that are shown. */
    private static Complaint complaint(String written, List<String> known, List<String> shown, Complaint found) {
        return Nearest.to(written, known)
                .map(near -> found.cured("maybe", near))
                .orElseGet(() -> found.cured("amongst", String.join(", ", shown)));
    }
}
