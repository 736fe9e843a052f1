package org.ecoute.rules.internal.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.scheme.Service;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.analysis.RulingChange;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.internal.pack.PackReader.Content;

/** Finds the rulings that a changed rule makes others, over the whole space. */
final class Sketches {
    /** Another verdict is easier to expect than another reason for the same one. */
    private static final Comparator<RulingChange> PLAINEST =
            Comparator.comparing(change -> change.from().equals(change.to()));

    private final Content pack;

    Sketches(Content pack) {
        this.pack = pack;
    }

    /** Some rulings that differ; empty if none does, whatever is asked. */
    Optional<RulingChange> difference(Variant variant) {
        Content changed = new Content(
                pack.rules().stream()
                        .filter(rule -> variant.tree().isPresent() || !rule.equals(variant.original()))
                        .map(rule ->
                                rule.equals(variant.original()) ? variant.tree().orElse(rule) : rule)
                        .toList(),
                pack.catalogue());
        DefaultPackComparison comparison = DefaultPackComparison.of(pack, changed);
        return pack.catalogue().services().stream()
                .map(Service::id)
                .filter(service -> concerns(variant.original(), service)
                        || variant.tree().map(tree -> concerns(tree, service)).orElse(false))
                .map(service -> comparison.changes(
                        service, variant.original().type().map(List::of).orElse(Vocabulary.types())))
                .filter(changes -> !changes.isEmpty())
                .findFirst()
                .flatMap(changes -> changes.stream().min(PLAINEST));
    }

    private static boolean concerns(RuleTree rule, ServiceId service) {
        return rule.services().isEmpty() || rule.services().contains(service.value());
    }
}
