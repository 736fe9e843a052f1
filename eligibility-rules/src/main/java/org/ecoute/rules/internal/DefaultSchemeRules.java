package org.ecoute.rules.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Explanation;
import org.ecoute.model.ruling.Question;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.rules.FollowedCase;
import org.ecoute.rules.QuestionAnswer;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.RulesOptions;
import org.ecoute.rules.SchemeRules;
import org.ecoute.rules.internal.engine.Engine;
import org.ecoute.rules.internal.engine.HoldingRules;
import org.ecoute.rules.internal.engine.Precompiled;
import org.ecoute.rules.internal.engine.Spaces;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.pack.Catalogue;
import org.ecoute.rules.internal.pack.PackReader;
import org.ecoute.rules.internal.replay.Asked;
import org.ecoute.rules.internal.replay.CaseFiles;
import org.ecoute.rules.internal.replay.Judgements;
import org.ecoute.rules.internal.scenario.PackScenarios;
import org.ecoute.rules.question.AnyQuestion;

/** Rules compiled from one pack, or a view of them. */
public final class DefaultSchemeRules implements SchemeRules {
    private final Judgements judgements;
    private final Spaces spaces;
    private final CaseFiles caseFiles;
    private final Catalogue catalogue;
    private final RulePackHash hash;
    private final Optional<Runnable> owned;
    private final AtomicBoolean closed = new AtomicBoolean();

    private DefaultSchemeRules(
            Judgements judgements,
            Spaces spaces,
            Catalogue catalogue,
            RulePackHash hash,
            Optional<Consumer<Asked>> watcher,
            Optional<Runnable> owned) {
        this.judgements = judgements;
        this.spaces = spaces;
        this.catalogue = catalogue;
        this.hash = hash;
        this.caseFiles = new CaseFiles(judgements, spaces, catalogue, hash, watcher);
        this.owned = owned;
    }

    /** The shared rules of the bundled pack. */
    public static SchemeRules bundled() {
        return Bundled.RULES;
    }

    /** The rules of a pack, owned by the caller. */
    public static SchemeRules of(RulePack pack) {
        return of(pack, RulesOptions.usual());
    }

    /** The same, run in this way. */
    public static SchemeRules of(RulePack pack, RulesOptions options) {
        return compiled(pack, options, true);
    }

    private static DefaultSchemeRules compiled(RulePack pack, RulesOptions options, boolean closable) {
        PackReader.Content content = PackReader.read(pack);
        Catalogue catalogue = content.catalogue();
        Spaces spaces = new Spaces(content.rules());
        Optional<Precompiled> builtIn = Precompiled.of(pack.hash(), content.rules());
        Optional<Engine> engine = builtIn.isPresent() ? Optional.empty() : Optional.of(Engine.compile(content.rules()));
        Judgements judgements = builtIn.map(rules -> Judgements.precompiled(rules, catalogue, options.remembered()))
                .or(() -> engine.map(rules -> judgements(rules, catalogue, spaces, options.remembered())))
                .orElseThrow();
        return new DefaultSchemeRules(
                judgements,
                spaces,
                catalogue.telling(new PackScenarios(pack.files(), catalogue)),
                pack.hash(),
                Optional.empty(),
                Optional.<Runnable>of(() -> engine.ifPresent(Engine::close)).filter(release -> closable));
    }

    private static Judgements judgements(Engine engine, Catalogue catalogue, Spaces spaces, int remembered) {
        return remembered == 0
                ? Judgements.workedOut(engine, catalogue)
                : Judgements.remembered(engine, catalogue, spaces, remembered);
    }

    /**
     * The rules of a pack that has been read, without compiling them.
     *
     * @param rules knows which of them hold
     */
    public static DefaultSchemeRules uncompiled(RulePack pack, PackReader.Content content, HoldingRules rules) {
        Catalogue catalogue = content.catalogue();
        return new DefaultSchemeRules(
                Judgements.workedOut(rules, catalogue),
                new Spaces(content.rules()),
                catalogue.telling(new PackScenarios(pack.files(), catalogue)),
                pack.hash(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same rules, which tell a watcher of every question that they are asked, on the thread that asks. Compiles
     * nothing; closing it does nothing, and it answers until these rules are closed.
     */
    public DefaultSchemeRules watched(Consumer<Asked> watcher) {
        return new DefaultSchemeRules(judgements, spaces, catalogue, hash, Optional.of(watcher), Optional.empty());
    }

    /**
     * Other rules under the same catalogue and the same hash, for analyses that try variants and compile none of them.
     *
     * @param variant which rules hold for a question
     * @param trees all rules of the variant
     */
    public DefaultSchemeRules variant(HoldingRules variant, List<RuleTree> trees) {
        Judgements judged = Judgements.workedOut(variant, catalogue);
        return new DefaultSchemeRules(judged, new Spaces(trees), catalogue, hash, Optional.empty(), Optional.empty());
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
    public Stream<Assessment> assessAll(Stream<CaseFile> files, Instant asOf) {
        return InOrder.map(files, file -> assess(file, asOf));
    }

    @Override
    public FollowedCase follow(CaseFile caseFile) {
        return whileOpen().follow(caseFile);
    }

    @Override
    public QuestionAnswer answer(Question question) {
        return whileOpen().answer(question);
    }

    @Override
    public QuestionAnswer answer(AnyQuestion question, LocalDate openedOn) {
        return whileOpen().answer(question, openedOn);
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
        owned.filter(release -> !closed.getAndSet(true)).ifPresent(Runnable::run);
    }

    /** Some answers would still be remembered after closing, others would fail: better none. */
    private CaseFiles whileOpen() {
        if (closed.get()) {
            throw new IllegalStateException("The rules of the pack " + hash + " were closed. Ask them before that.");
        }
        return caseFiles;
    }

    /** Read when first asked for. */
    private static final class Bundled {
        private static final DefaultSchemeRules RULES = compiled(RulePack.bundled(), RulesOptions.usual(), false);

        private Bundled() {}
    }
}
