package org.ecoute.rules.internal.live;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Explanation;
import org.ecoute.model.ruling.Question;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.rules.FollowedCase;
import org.ecoute.rules.LiveOptions;
import org.ecoute.rules.LiveRules;
import org.ecoute.rules.Problem;
import org.ecoute.rules.QuestionAnswer;
import org.ecoute.rules.Reload;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.RulePackException;
import org.ecoute.rules.SchemeRules;
import org.ecoute.rules.SourcePlace;
import org.ecoute.rules.internal.InOrder;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.internal.replay.ReplayedCase;
import org.ecoute.rules.question.AnyQuestion;

/** Rules behind a reference that is swapped in one step. */
public final class DefaultLiveRules implements LiveRules {
    private final Supplier<RulePack> source;
    private final LiveOptions options;
    private volatile Lease current;
    private Optional<Watch> watch = Optional.empty();

    private DefaultLiveRules(Supplier<RulePack> source, LiveOptions options) {
        this.source = source;
        this.options = options;
        this.current = new Lease(Acceptance.accepted(source.get(), options));
    }

    /** Rules from a source that is asked when somebody says so. */
    public static DefaultLiveRules of(Supplier<RulePack> source, LiveOptions options) {
        return new DefaultLiveRules(source, options);
    }

    /** Rules from a place that is looked at again and again. */
    public static DefaultLiveRules watching(Path place, Duration every, LiveOptions options) {
        Stamp before = Stamp.of(place);
        DefaultLiveRules rules = new DefaultLiveRules(() -> RulePack.of(place), options);
        rules.watch = Optional.of(new Watch(place, before, every, rules::reload));
        return rules;
    }

    @Override
    public <T> T ask(Function<? super SchemeRules, ? extends T> decision) {
        Lease lease = current;
        // a lease that was released between these two steps has a successor, unless all is closed
        while (!lease.take()) {
            Lease next = current;
            if (next == lease) {
                throw new IllegalStateException("The live rules were closed. Ask them before that.");
            }
            lease = next;
        }
        try {
            return decision.apply(lease.rules());
        } finally {
            lease.giveBack();
        }
    }

    @Override
    public synchronized Reload reload() {
        Reload reload = tried();
        options.listener().accept(reload);
        return reload;
    }

    /** Called under the lock of {@link #reload()} alone. */
    private Reload tried() {
        Optional<RulePackHash> offered = Optional.empty();
        try {
            RulePack pack = source.get();
            offered = Optional.of(pack.hash());
            if (pack.hash().equals(hash())) {
                return reload(Reload.Outcome.UNCHANGED, offered, List.of());
            }
            Lease next = new Lease(Acceptance.accepted(pack, options));
            Lease last = current;
            current = next;
            last.retire();
            return reload(Reload.Outcome.ACCEPTED, offered, List.of());
        } catch (RulePackException refused) {
            return reload(Reload.Outcome.REFUSED, offered, refused.problems());
        } catch (RuntimeException failed) {
            // a source or a trial that fails must not end the rules that judge
            Problem problem = Complaint.of("live.failed", failed).at(SourcePlace.ofFile("pack.yaml"));
            return reload(Reload.Outcome.REFUSED, offered, List.of(problem));
        }
    }

    private Reload reload(Reload.Outcome outcome, Optional<RulePackHash> offered, List<Problem> problems) {
        return new Reload(outcome, hash(), offered, problems);
    }

    @Override
    public Ruling judge(CaseFile caseFile, Act proposed) {
        return ask(rules -> rules.judge(caseFile, proposed));
    }

    @Override
    public Explanation explain(Ruling ruling) {
        return ask(rules -> rules.explain(ruling));
    }

    @Override
    public Assessment assess(CaseFile caseFile, Instant asOf) {
        return ask(rules -> rules.assess(caseFile, asOf));
    }

    /** Each by the pack that runs when its turn has come. */
    @Override
    public Stream<Assessment> assessAll(Stream<CaseFile> caseFiles, Instant asOf) {
        return InOrder.map(caseFiles, file -> assess(file, asOf));
    }

    /** Each time by the pack that runs then. */
    @Override
    public FollowedCase follow(CaseFile caseFile) {
        return new ReplayedCase(caseFile, this::assess);
    }

    @Override
    public QuestionAnswer answer(Question question) {
        return ask(rules -> rules.answer(question));
    }

    @Override
    public QuestionAnswer answer(AnyQuestion question, LocalDate openedOn) {
        return ask(rules -> rules.answer(question, openedOn));
    }

    @Override
    public RuleCatalogue catalogue() {
        return current.rules().catalogue();
    }

    @Override
    public RulePackHash hash() {
        return current.rules().hash();
    }

    @Override
    public synchronized void close() {
        watch.ifPresent(Watch::close);
        current.retire();
    }
}
