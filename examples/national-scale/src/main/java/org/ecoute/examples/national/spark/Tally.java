package org.ecoute.examples.national.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ecoute.reporting.Cube;

/**
 * What some splits of the input add up to. Travels between machines as bytes; adding is associative and commutative.
 * Immutable.
 */
final class Tally implements Serializable {
    private static final long serialVersionUID = 1;

    private final TreeMap<Convention, byte[]> cubes;
    private final ArrayList<Part> parts;

    private Tally(Map<Convention, byte[]> cubes, List<Part> parts) {
        this.cubes = new TreeMap<>(cubes);
        this.parts = new ArrayList<>(parts);
    }

    static Tally of(Map<Convention, Cube> counted, Part part) {
        Map<Convention, byte[]> cubes = new EnumMap<>(Convention.class);
        counted.forEach((convention, cube) -> cubes.put(convention, cube.toBytes()));
        return new Tally(cubes, List.of(part));
    }

    /** The sum of both. */
    Tally plus(Tally other) {
        Map<Convention, byte[]> sum = new TreeMap<>(cubes);
        other.cubes.forEach((convention, bytes) -> sum.merge(
                convention,
                bytes,
                (one, two) -> convention.cube(one).merge(convention.cube(two)).toBytes()));
        List<Part> all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return new Tally(sum, all);
    }

    /** A cube for each convention that had case files; an empty one where none had, as the main job does. */
    Map<Convention, Cube> cubes() {
        Map<Convention, Cube> read = new EnumMap<>(Convention.class);
        cubes.forEach((convention, bytes) -> read.put(convention, convention.cube(bytes)));
        if (read.isEmpty()) {
            read.put(Convention.IAPR, Convention.IAPR.emptyCube());
        }
        return read;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }
}
