package org.ecoute.rules.internal.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.analysis.Acceptance;
import org.ecoute.rules.analysis.Flaw;
import org.ecoute.rules.analysis.FlawKind;
import org.ecoute.rules.analysis.Prover;
import org.ecoute.rules.analysis.ServiceProof;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.pack.Accepted;
import org.ecoute.rules.internal.pack.PackReader;
import org.ecoute.rules.internal.pack.PackReader.Content;

/** Proves one pack, service by service; what is common to several is worked out once. */
public final class DefaultProver implements Prover {
    private final Content pack;
    private final Accepted accepted;
    private final Map<ServiceId, List<Situation>> situations = new HashMap<>();
    private final Map<RuleTree, Optional<Flaw>> checked = new HashMap<>();

    private DefaultProver(Content pack, Accepted accepted) {
        this.pack = pack;
        this.accepted = accepted;
    }

    /** A prover of a pack. */
    public static Prover of(RulePack pack) {
        Content content = PackReader.read(pack);
        return new DefaultProver(content, Accepted.of(pack, content));
    }

    @Override
    public RuleCatalogue catalogue() {
        return pack.catalogue();
    }

    @Override
    public List<Acceptance> acceptances() {
        return Stream.concat(
                        accepted.gaps().stream().map(Accepted.Gap::acceptance),
                        accepted.rules().stream().map(Accepted.NamedRule::acceptance))
                .distinct()
                .toList();
    }

    @Override
    public ServiceProof prove(ServiceId service) {
        if (!services().contains(service)) {
            throw new IllegalArgumentException("The pack has no service " + service + "; it has " + services() + ".");
        }
        List<Flaw> flaws = new ArrayList<>();
        for (Situation situation : situations(service)) {
            flaws.addAll(GapCheck.of(situation, accepted));
            flaws.addAll(new PairCheck(situation, accepted).flaws());
        }
        List<RuleTree> rules = rulesOf(service);
        rules.forEach(rule ->
                checked(rule).filter(flaw -> !isContradicted(rule, flaws)).ifPresent(flaws::add));
        long questions =
                situations(service).stream().mapToLong(one -> one.view().size()).sum();
        return new ServiceProof(service, questions, rules.size(), flaws);
    }

    private List<RuleTree> rulesOf(ServiceId service) {
        return pack.rules().stream()
                .filter(rule -> rule.services().isEmpty() || rule.services().contains(service.value()))
                .toList();
    }

    /** What a contradiction takes back changes nothing; once told is enough. */
    private static boolean isContradicted(RuleTree rule, List<Flaw> flaws) {
        return flaws.stream()
                .anyMatch(flaw -> flaw.kind() == FlawKind.CONTRADICTION
                        && flaw.rules().get(0).equals(rule.name()));
    }

    private Optional<Flaw> checked(RuleTree rule) {
        Optional<Flaw> known = checked.get(rule);
        if (known == null) {
            List<Situation> all = services().stream()
                    .filter(service ->
                            rule.services().isEmpty() || rule.services().contains(service.value()))
                    .flatMap(service -> situations(service).stream())
                    .filter(one ->
                            rule.type().map(one.view().setting().type()::equals).orElse(true))
                    .toList();
            known = new RuleCheck(rule, accepted, all).flaw();
            checked.put(rule, known);
        }
        return known;
    }

    private List<Situation> situations(ServiceId service) {
        List<Situation> known = situations.get(service);
        if (known == null) {
            known = Settings.of(service, List.of(pack)).stream()
                    .map(this::situation)
                    .toList();
            situations.put(service, known);
        }
        return known;
    }

    private Situation situation(Setting setting) {
        Voices voices = Voices.of(pack, setting);
        List<Condition> conditions = new ArrayList<>();
        voices.all().forEach(voice -> conditions.add(voice.when()));
        accepted.gaps().stream()
                .filter(gap -> gap.concerns(setting.service()) && gap.where().containsKey(setting.type()))
                .forEach(gap -> conditions.add(setting.rest(gap.where().get(setting.type()))));
        return new Situation(voices, View.of(setting, conditions));
    }
}
