package org.ecoute.compliance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ecoute.compliance.internal.generation.Generator;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.rules.SchemeRules;

/**
 * The vectors of a rule pack: its scenarios, and case histories made from them by changing one thing until a clause answers
 * otherwise. Both sides of every such boundary are kept. The same pack gives the same vectors. Immutable and thread-safe.
 *
 * @param rulePack the fingerprint of the rules that gave the answers
 * @param all every vector, by the order of the clauses
 */
public record Vectors(RulePackHash rulePack, List<Vector> all) {
    public Vectors {
        all = List.copyOf(all);
    }

    /** The vectors of the rules that come with the library; made on the first call, in some seconds. */
    public static Vectors bundled() {
        return Bundled.VECTORS;
    }

    /**
     * The vectors of these rules.
     *
     * @param rules of a pack with scenarios; they must not be closed meanwhile
     */
    public static Vectors of(SchemeRules rules) {
        return new Vectors(rules.hash(), new Generator(rules).vectors());
    }

    /** Only those that pass, such as the vectors of the services that a provider offers. */
    public Vectors only(Predicate<Vector> kept) {
        return new Vectors(rulePack, all.stream().filter(kept).toList());
    }

    /** The vectors by clause, sorted; a vector about two clauses stands under both. */
    public Map<ClauseId, List<Vector>> byClause() {
        Map<ClauseId, List<Vector>> byClause = new TreeMap<>();
        for (Vector vector : all) {
            vector.clauses()
                    .forEach(clause -> byClause.computeIfAbsent(clause, none -> new ArrayList<>())
                            .add(vector));
        }
        return new LinkedHashMap<>(byClause);
    }

    /** Holds the vectors of the bundled rules, so that they are made when first asked for and never again. */
    private static final class Bundled {
        private static final Vectors VECTORS = of(SchemeRules.bundled());

        private Bundled() {}
    }
}
