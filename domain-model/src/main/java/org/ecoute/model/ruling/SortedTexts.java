package org.ecoute.model.ruling;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable sorted map in two lists, of which many maps can share the one of names. Every ruling has a question of
 * two dozen attributes, which few readers look at: a tree of them took a fifth of an assessment.
 */
@SuppressWarnings("JdkObsolete") // a question's attributes are a SortedMap: nobody walks through them backwards
final class SortedTexts extends AbstractMap<String, String> implements SortedMap<String, String> {
    private final List<String> names;
    private final Supplier<List<String>> source;

    /** Told when first asked for; the same whichever thread asks. */
    private @Nullable List<String> told;

    /** A map of a list that nobody changes and the values to it. */
    SortedTexts(List<String> names, Supplier<List<String>> values) {
        for (int i = 1; i < names.size(); i++) {
            if (names.get(i - 1).compareTo(names.get(i)) >= 0) {
                throw new IllegalArgumentException("Names in ascending order are needed, but are " + names);
            }
        }
        this.names = names;
        this.source = values;
    }

    static SortedTexts copyOf(Map<String, String> map) {
        if (map instanceof SortedTexts same) {
            return same;
        }
        TreeMap<String, String> sorted = new TreeMap<>(Comparator.naturalOrder());
        sorted.putAll(map);
        List<String> values = List.copyOf(sorted.values());
        return new SortedTexts(List.copyOf(sorted.keySet()), () -> values);
    }

    private List<String> texts() {
        List<String> values = told;
        if (values == null) {
            values = List.copyOf(source.get());
            if (names.size() != values.size()) {
                throw new IllegalStateException("A value for each name is needed: " + names + " are " + values);
            }
            told = values;
        }
        return values;
    }

    @Override
    public @Nullable String get(@Nullable Object name) {
        int place = name instanceof String text ? Collections.binarySearch(names, text) : -1;
        return place < 0 ? null : texts().get(place);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, String>> iterator() {
                List<String> texts = texts();
                return IntStream.range(0, names.size())
                        .mapToObj(i -> Map.entry(names.get(i), texts.get(i)))
                        .iterator();
            }

            @Override
            public int size() {
                return names.size();
            }
        };
    }

    /** None: the natural order. */
    @Override
    public @Nullable Comparator<? super String> comparator() {
        return null;
    }

    @Override
    public SortedMap<String, String> subMap(String from, String to) {
        return tree().subMap(from, to);
    }

    @Override
    public SortedMap<String, String> headMap(String to) {
        return tree().headMap(to);
    }

    @Override
    public SortedMap<String, String> tailMap(String from) {
        return tree().tailMap(from);
    }

    @Override
    public String firstKey() {
        return tree().firstKey();
    }

    @Override
    public String lastKey() {
        return tree().lastKey();
    }

    private SortedMap<String, String> tree() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(this));
    }
}
