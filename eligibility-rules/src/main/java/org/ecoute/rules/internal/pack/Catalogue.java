package org.ecoute.rules.internal.pack;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ecoute.model.LocalText;
import org.ecoute.model.ruling.FindingCode;
import org.ecoute.model.scheme.Clause;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Convention;
import org.ecoute.model.scheme.Service;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.PackManifest;
import org.ecoute.rules.Rule;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.scenario.Scenario;

/**
 * The catalogue of one pack.
 *
 * @param manifest what the pack says of itself
 * @param conventions who offers what to whom
 * @param services what is offered
 * @param clauses by identifier
 * @param rules in the order of files and lines
 * @param messages by folder, then by finding code; a folder's messages hold for the rules below it
 * @param told tells the scenarios, which are read when somebody asks for them
 */
public record Catalogue(
        PackManifest manifest,
        List<Convention> conventions,
        List<Service> services,
        Map<ClauseId, Clause> clauses,
        List<Rule> rules,
        Map<String, Map<FindingCode, LocalText>> messages,
        Supplier<List<Scenario>> told)
        implements RuleCatalogue {

    /** The same catalogue with rules that were checked against it. */
    Catalogue with(List<RuleTree> trees) {
        List<Rule> shown = trees.stream().map(tree -> Rules.of(tree, this)).toList();
        return new Catalogue(manifest, conventions, services, clauses, shown, messages, told);
    }

    /** The same catalogue with these scenarios. */
    public Catalogue telling(Supplier<List<Scenario>> scenarios) {
        return new Catalogue(manifest, conventions, services, clauses, rules, messages, scenarios);
    }

    /** The folder whose messages hold for every rule. */
    private static final String COMMON = "common/";

    /** The message of a finding of a rule in this file: that of its own or the nearest enclosing folder, or the common one. */
    public Optional<LocalText> message(String file, FindingCode code) {
        return messages.entrySet().stream()
                .filter(entry ->
                        file.startsWith(entry.getKey()) && entry.getValue().containsKey(code))
                .max(Comparator.comparing(entry -> entry.getKey().length()))
                .map(entry -> entry.getValue().get(code))
                .or(() -> Optional.ofNullable(
                        messages.getOrDefault(COMMON, Map.of()).get(code)));
    }

    @Override
    public Optional<Clause> clause(ClauseId id) {
        return Optional.ofNullable(clauses.get(id));
    }

    @Override
    public Optional<Service> service(ServiceId id) {
        for (Service service : services) {
            if (service.id().equals(id)) {
                return Optional.of(service);
            }
        }
        return Optional.empty();
    }

    @Override
    public List<Scenario> scenarios() {
        return told.get();
    }

    @Override
    public List<ServiceId> sameConvention(ServiceId service) {
        return conventions.stream()
                .filter(one -> one.services().contains(service))
                .flatMap(one -> one.services().stream())
                .distinct()
                .toList();
    }

    /**
     * Whether a rule has a say for case files opened on a day: it belongs to the version of its clause that the day
     * chooses. Where the service is out of force, the clause that dates it is the only one that still speaks.
     */
    public boolean hasASay(RuleTree rule, ServiceId service, LocalDate openedOn, boolean inForce) {
        return inForce ? isChosen(rule, openedOn) : datesService(rule, service);
    }

    /** Whether a rule belongs to the clause that dates a service. */
    public boolean datesService(RuleTree rule, ServiceId service) {
        return service(service)
                .flatMap(Service::datedBy)
                .filter(rule.clause()::equals)
                .isPresent();
    }

    /** Whether a rule belongs to the version of its clause that the day chooses. */
    public boolean isChosen(RuleTree rule, LocalDate openedOn) {
        Optional<Integer> version = clause(rule.clause()).flatMap(clause -> clause.versionOn(openedOn));
        return version.isPresent() && rule.version().map(version.get()::equals).orElse(true);
    }

    @Override
    public boolean inForce(ServiceId service, LocalDate openedOn) {
        return service(service)
                .flatMap(Service::datedBy)
                .flatMap(this::clause)
                .map(clause -> clause.versionOn(openedOn).isPresent())
                .orElse(true);
    }
}
