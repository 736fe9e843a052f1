package org.ecoute.rules.internal;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Explanation;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.SchemeRules;
import org.ecoute.rules.internal.engine.Engine;
import org.ecoute.rules.internal.engine.Memory;
import org.ecoute.rules.internal.engine.Spaces;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.pack.Catalogue;
import org.ecoute.rules.internal.pack.PackReader;
import org.ecoute.rules.internal.replay.CaseFiles;

/** Rules compiled from one pack. */
public final class DefaultSchemeRules implements SchemeRules {
    private final Engine engine;
    private final CaseFiles caseFiles;
    private final Catalogue catalogue;
    private final RulePackHash hash;
    private final boolean shared;
    private final AtomicBoolean closed = new AtomicBoolean();

    private DefaultSchemeRules(RulePack pack, boolean shared) {
        PackReader.Content content = PackReader.read(pack);
        List<RuleTree> rules = content.rules();
        this.engine = Engine.compile(rules);
        this.catalogue = content.catalogue();
        this.hash = pack.hash();
        this.shared = shared;
        this.caseFiles = new CaseFiles(new Memory(engine), new Spaces(rules), catalogue, hash);
    }

    /** The shared rules of the bundled pack. */
    public static SchemeRules bundled() {
        return Bundled.RULES;
    }

    /** The rules of a pack, owned by the caller. */
    public static SchemeRules of(RulePack pack) {
        return new DefaultSchemeRules(pack, false);
    }

    @Override
    public Ruling judge(CaseFile caseFile, Act proposed) {
        return whileOpen().judge(caseFile, proposed);
    }

    @Override
    public Explanation explain(Ruling ruling) {
        if (!ruling.rulePack().equals(hash)) {
            throw new IllegalArgumentException("The ruling was made by the rule pack " + ruling.rulePack()
                    + ", these rules are " + hash + ". Ask the rules that made it.");
        }
        return whileOpen().explain(ruling);
    }

    @Override
    public Assessment assess(CaseFile caseFile, Instant asOf) {
        return whileOpen().assess(caseFile, asOf);
    }

    @Override
    public RuleCatalogue catalogue() {
        return catalogue;
    }

    @Override
    public RulePackHash hash() {
        return hash;
    }

    @Override
    public void close() {
        if (!shared && !closed.getAndSet(true)) {
            engine.close();
        }
    }

    /** Some answers would still be remembered after closing, others would fail: better none. */
    private CaseFiles whileOpen() {
        if (closed.get()) {
            throw new IllegalStateException("The rules of the pack " + hash + " were closed. Ask them before that.");
        }
        return caseFiles;
    }

    /** Compiled when first asked for. */
    private static final class Bundled {
        private static final SchemeRules RULES = new DefaultSchemeRules(RulePack.bundled(), true);

        private Bundled() {}
    }
}
