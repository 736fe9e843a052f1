package org.ecoute.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecoute.model.scheme.Clause;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Convention;
import org.ecoute.model.scheme.Service;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.scenario.Scenario;

/** What a rule pack knows of conventions, services and clauses. Immutable and thread-safe. */
public interface RuleCatalogue {
    /** Name and version of the pack. */
    PackManifest manifest();

    /** Who offers what to whom. */
    List<Convention> conventions();

    /** Every service. */
    List<Service> services();

    /** Every clause, in the order of the pack's files. */
    Map<ClauseId, Clause> clauses();

    /** Every rule, in the order of files and lines. */
    List<Rule> rules();

    /**
     * Every scenario, in the order of files and lines; the files are read when this is first asked. Which rules a
     * scenario exercises tells {@link org.ecoute.rules.scenario.ScenarioCoverage}.
     *
     * @throws RulePackException if a scenario file cannot be used; it tells every problem
     */
    List<Scenario> scenarios();

    /**
     * The scenarios that name a clause in what they expect.
     *
     * @throws RulePackException if a scenario file cannot be used; it tells every problem
     */
    default List<Scenario> scenarios(ClauseId clause) {
        return scenarios().stream()
                .filter(scenario -> scenario.clauses().contains(clause))
                .toList();
    }

    /** The clause of an identifier; empty if the pack has none. */
    Optional<Clause> clause(ClauseId id);

    /** The service of an identifier; empty if the pack has none. */
    Optional<Service> service(ServiceId id);

    /** The services of the conventions that hold this service, itself among them; empty if none does. */
    List<ServiceId> sameConvention(ServiceId service);

    /** Whether a case file opened on this day, in contract time, falls under the service's convention. */
    boolean inForce(ServiceId service, LocalDate openedOn);
}
