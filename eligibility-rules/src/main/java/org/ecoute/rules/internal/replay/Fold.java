package org.ecoute.rules.internal.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ecoute.model.ruling.MissingFact;

/** Brings the answers under different completions of the unknown together into one. */
final class Fold {
    /** An answer under one completion. */
    record Case<T>(Map<MissingFact, Object> assumptions, T answer) {}

    private static final Comparator<MissingFact> BY_PLACE = Comparator.<MissingFact>comparingInt(
                    fact -> fact.act().orElse(Integer.MAX_VALUE))
            .thenComparing(MissingFact::attribute)
            .thenComparing(fact -> fact.beneficiary().map(Object::toString).orElse(""));

    private Fold() {}

    /** The one answer, if all agree. */
    static <T> Optional<T> agreed(List<T> answers) {
        for (T answer : answers) {
            if (!answer.equals(answers.get(0))) {
                return Optional.empty();
            }
        }
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.get(0));
    }

    /** Something of each. */
    static <S, T> List<T> each(List<S> sources, Function<S, T> what) {
        List<T> all = new ArrayList<>(sources.size());
        for (S source : sources) {
            all.add(what.apply(source));
        }
        return all;
    }

    /** What all lists hold, in the order of the first. */
    static <T> List<T> common(List<List<T>> lists) {
        Set<T> common = new LinkedHashSet<>(lists.get(0));
        lists.subList(1, lists.size()).forEach(common::retainAll);
        return List.copyOf(common);
    }

    /** The unknown attributes for which two completions that differ only there have different answers. */
    static <T> List<MissingFact> decisive(List<Case<T>> cases) {
        if (agreed(each(cases, Case::answer)).isPresent()) {
            return List.of();
        }
        Set<MissingFact> unknown = new HashSet<>();
        cases.forEach(one -> unknown.addAll(one.assumptions.keySet()));
        return unknown.stream()
                .filter(fact -> decides(fact, cases))
                .sorted(BY_PLACE)
                .toList();
    }

    private static <T> boolean decides(MissingFact fact, List<Case<T>> cases) {
        Map<Map<MissingFact, Object>, T> seen = new HashMap<>();
        for (Case<T> one : cases) {
            Map<MissingFact, Object> others = new HashMap<>(one.assumptions);
            others.remove(fact);
            T before = seen.putIfAbsent(others, one.answer);
            if (before != null && !before.equals(one.answer)) {
                return true;
            }
        }
        return false;
    }

    /** Cases made from anything that carries assumptions. */
    static <S, T> List<Case<T>> cases(
            List<S> sources, Function<S, Map<MissingFact, Object>> assumptions, Function<S, T> answer) {
        return each(sources, one -> new Case<>(assumptions.apply(one), answer.apply(one)));
    }
}
