package org.ecoute.rules.internal.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecoute.rules.scenario.Aspect;
import org.ecoute.rules.scenario.Expectation;
import org.ecoute.rules.scenario.Item;
import org.ecoute.rules.scenario.Mismatch;
import org.ecoute.rules.scenario.Value;

/** Compares what one expectation tells with what an answer tells of the same. */
final class Comparison {
    /** Aspects of which single values are expected: they are told as a whole, expected beside found. */
    private static final Set<Aspect> SIMPLE =
            Set.of(Aspect.VERDICT, Aspect.CLAUSES, Aspect.CODES, Aspect.MISSING, Aspect.APPROVAL_BY, Aspect.OPENED);

    private final Expectation expectation;
    private final List<Item> found;
    private final MismatchWords words;

    Comparison(Expectation expectation, List<Item> found) {
        this.expectation = expectation;
        this.found = found;
        this.words = new MismatchWords(expectation.aspect());
    }

    List<Mismatch> mismatches() {
        return switch (expectation.aspect()) {
            case NO_DUTIES ->
                expectation.items().stream()
                        .flatMap(kind -> found.stream().filter(one -> fits(kind, one)))
                        .map(one -> words.unexpected(expectation.line(), one))
                        .toList();
            case LEFT ->
                expectation.items().stream()
                        .flatMap(item -> left(item).stream())
                        .toList();
            case DUTIES -> paired(ofTheKinds());
            default -> paired(found);
        };
    }

    private List<Mismatch> paired(List<Item> among) {
        Pairing pairing = new Pairing(expectation.items(), among, Comparison::fits);
        List<Item> absent = pairing.absent();
        List<Item> unexpected = new ArrayList<>(pairing.unexpected());
        if (absent.isEmpty() && unexpected.isEmpty()) {
            return List.of();
        }
        if (SIMPLE.contains(expectation.aspect())) {
            return List.of(words.differ(expectation.line(), expectation.items(), among));
        }
        List<Mismatch> mismatches = new ArrayList<>();
        for (Item item : absent) {
            Optional<Item> like = nearest(item, unexpected);
            like.ifPresent(unexpected::remove);
            mismatches.addAll(like.map(one -> words.differ(item, one)).orElseGet(() -> List.of(words.absent(item))));
        }
        unexpected.forEach(one -> mismatches.add(words.unexpected(expectation.line(), one)));
        return mismatches;
    }

    /** The found item that differs least, so that the message tells just the difference; empty if nothing is alike. */
    private static Optional<Item> nearest(Item expected, List<Item> found) {
        return found.stream()
                .filter(one -> alike(expected, one) > 0)
                .max(Comparator.comparingLong(one -> alike(expected, one)));
    }

    private static long alike(Item expected, Item found) {
        return expected.values().entrySet().stream()
                .filter(entry -> same(entry, found))
                .count();
    }

    private static boolean fits(Item expected, Item found) {
        return expected.values().entrySet().stream().allMatch(entry -> same(entry, found));
    }

    private static boolean same(Map.Entry<String, Value> expected, Item found) {
        return found.value(expected.getKey())
                .filter(value -> value.code().equals(expected.getValue().code()))
                .isPresent();
    }

    /** A list of duties tells all duties of the kinds that it names; an empty one says that there are none at all. */
    private List<Item> ofTheKinds() {
        Set<String> kinds = expectation.items().stream()
                .flatMap(item -> item.value("kind").stream())
                .map(Value::code)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(one -> kinds.isEmpty()
                        || one.value("kind")
                                .map(Value::code)
                                .filter(kinds::contains)
                                .isPresent())
                .toList();
    }

    /** Sessions of a kind of which nothing was held and nothing is left are not told at all. */
    private List<Mismatch> left(Item item) {
        List<Item> concerned = found.stream()
                .filter(one -> List.of("kind", "beneficiary").stream()
                        .allMatch(key -> item.value(key).isEmpty()
                                || item.value(key)
                                        .map(Value::code)
                                        .equals(one.value(key).map(Value::code))))
                .toList();
        Item none = new Item(
                0,
                Map.of(
                        "held", Values.number(0),
                        "left", Values.left(OptionalInt.of(0), false)));
        Set<String> compared = Set.of("held", "left");
        Item wanted = new Item(
                item.line(),
                item.values().entrySet().stream()
                        .filter(entry -> compared.contains(entry.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return (concerned.isEmpty() ? List.of(none) : concerned)
                .stream()
                        .filter(one -> !fits(wanted, one))
                        .flatMap(one -> words.differ(wanted, one).stream())
                        .toList();
    }
}
