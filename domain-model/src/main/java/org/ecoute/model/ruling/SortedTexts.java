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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable sorted map in two lists, of which many maps can share the one of names: a tree of the two dozen
 * attributes of a question takes ten times as long to make, and every ruling makes one.
 */
final class SortedTexts extends AbstractMap<String, String> implements SortedMap<String, String> {
    private final List<String> names;
    private final List<String> values;

    /** A map of lists that nobody changes. */
    SortedTexts(List<String> names, List<String> values) {
        for (int i = 1; i < names.size(); i++) {
            if (names.get(i - 1).compareTo(names.get(i)) >= 0) {
                throw new IllegalArgumentException("Names in ascending order are needed, but are " + names);
            }
        }
        if (names.size() != values.size()) {
            throw new IllegalArgumentException("A value for each name is needed: " + names + " are " + values);
        }
        this.names = names;
        this.values = values;
    }

    static SortedTexts copyOf(Map<String, String> map) {
        if (map instanceof SortedTexts same) {
            return same;
        }
        TreeMap<String, String> sorted = new TreeMap<>(Comparator.naturalOrder());
        sorted.putAll(map);
        return new SortedTexts(List.copyOf(sorted.keySet()), List.copyOf(sorted.values()));
    }

    @Override
    public @Nullable String get(@Nullable Object name) {
        int place = name instanceof String text ? Collections.binarySearch(names, text) : -1;
        return place < 0 ? null : values.get(place);
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
                return IntStream.range(0, names.size())
                        .mapToObj(i -> Map.entry(names.get(i), values.get(i)))
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
