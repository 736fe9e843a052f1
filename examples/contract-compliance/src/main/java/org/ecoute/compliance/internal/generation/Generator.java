package org.ecoute.compliance.internal.generation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecoute.compliance.Vector;
import org.ecoute.rules.SchemeRules;

/**
 * Makes the vectors of a rule pack. Each seed is changed in one thing at a time; where the rules then answer otherwise by a
 * clause, and this boundary of the clause has not been seen before, both sides are kept.
 */
public final class Generator {
    /** The service whose reports went through the reform of the State’s regional services. */
    private static final String REFORMED = "qualisocial-ecoute";

    private final Replayer replayer;
    private final List<Seed> seeds;
    private final List<Exploration> explorations;
    private final Set<String> seen = new HashSet<>();
    private final Drafts drafts = new Drafts();

    /** For these rules, which are asked about everything. */
    public Generator(SchemeRules rules) {
        this.replayer = new Replayer(rules);
        this.seeds = Seed.of(rules.catalogue()).toList();
        this.explorations = List.of(
                new Exploration("attributes", new AttributeEdits(false), Base::situation),
                new Exploration("facts", new AttributeEdits(true), Base::duties),
                new Exploration("lists", new ListEdits(), Base::situation),
                new Exploration("omissions", new OmissionEdits(), Base::situation),
                new Exploration("numbers", new NumberEdits(replayer), Base::act),
                new Exploration("hours", new HourEdits(replayer), Base::act),
                new Exploration("repetitions", new RepetitionEdits(replayer), Base::act),
                new Exploration("views", new ViewEdits(), Base::view),
                new Exploration("openings", new OpeningEdits(rules.catalogue()), Base::opening),
                new Exploration("deadlines", new DeadlineEdits("deadline"), Base::duties),
                new Exploration("nights", new NightEdits(replayer), Base::duties));
    }

    /** The vectors, by the order of their clauses. */
    public List<Vector> vectors() {
        List<Base> bases = new ArrayList<>();
        for (Seed seed : seeds) {
            replayer.replay(seed.tree().deepCopy(), seed.until(), seed.aboutDuties())
                    .ifPresent(replayed -> {
                        bases.add(new Base(seed, replayed));
                        drafts.seed(replayed, seed);
                    });
        }
        for (Base base : bases) {
            for (Exploration exploration : explorations) {
                if (isNew(base, exploration)) {
                    explore(base, exploration.edits());
                }
            }
        }
        bases.stream()
                .filter(base -> base.act().stream().anyMatch(act -> act.startsWith(REFORMED)))
                .limit(1)
                .forEach(this::reform);
        return drafts.vectors();
    }

    private void reform(Base base) {
        new ReformEdits().of(base.replayed()).forEach(pair -> {
            Optional<Replayed> near = replayed(base, pair.near());
            Optional<Replayed> far = replayed(base, pair.far());
            if (near.isPresent() && far.isPresent()) {
                drafts.add(base.seed(), pair, near.orElseThrow(), far.orElseThrow(), ReformEdits.difference());
            }
        });
    }

    private boolean isNew(Base base, Exploration exploration) {
        boolean isNew = false;
        for (String kind : exploration.kind().of(base)) {
            isNew |= seen.add(exploration.name() + " " + kind);
        }
        return isNew;
    }

    private void explore(Base base, Edits edits) {
        edits.of(base.replayed()).forEach(pair -> {
            Optional<Replayed> near = replayed(base, pair.near());
            Optional<Replayed> far = replayed(base, pair.far());
            if (near.isPresent() && far.isPresent()) {
                for (Difference difference : Difference.between(near.orElseThrow(), far.orElseThrow())) {
                    if (seen.add(boundary(base, pair, difference))) {
                        drafts.add(base.seed(), pair, near.orElseThrow(), far.orElseThrow(), difference);
                    }
                }
            }
        });
    }

    private Optional<Replayed> replayed(Base base, Pair.Side side) {
        return replayer.replay(side.tree(), side.until(), base.seed().aboutDuties());
    }

    /** What makes a boundary new: the clause, where in which service, which thing is changed into what, and what follows. */
    private static String boundary(Base base, Pair pair, Difference difference) {
        if (pair.axis().equals(ViewEdits.AXIS)) {
            // clauses about what may be seen hold for several services: every view once is enough
            return String.join(
                    " | ", difference.clause().value(), pair.axis(), pair.far().value());
        }
        return String.join(
                " | ",
                difference.clause().value(),
                base.replayed().caseFile().service().value(),
                pair.axis(),
                pair.far().value(),
                difference.what());
    }

    /**
     * A way of changing histories, tried on one history of each kind.
     *
     * @param name to tell it from others
     * @param edits the changes
     * @param kind histories of one kind would show the same
     */
    private record Exploration(String name, Edits edits, Kind kind) {}

    /** To which kinds a base belongs; none where the change would show nothing. */
    private interface Kind {
        List<String> of(Base base);
    }
}
