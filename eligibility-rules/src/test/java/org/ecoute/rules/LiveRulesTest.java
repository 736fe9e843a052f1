package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecoute.rules.Cases.bleu;
import static org.ecoute.rules.Cases.byManager;
import static org.ecoute.rules.Cases.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.ecoute.model.LocalText;
import org.ecoute.model.ruling.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack takes over only if it is good; until then, and for decisions under way, the last good one judges. */
class LiveRulesTest {
    private static final LiveOptions OPTIONS = LiveOptions.of(SignaturePolicy.unchecked());

    private volatile RulePack source = SmallPack.capped(5);

    @TempDir
    private Path folder;

    @Test
    void should_judge_by_the_new_pack_once_it_is_accepted() {
        try (LiveRules rules = LiveRules.of(() -> source, OPTIONS)) {
            source = SmallPack.capped(1);

            assertThat(rules.reload().outcome()).isEqualTo(Reload.Outcome.ACCEPTED);
            assertThat(rules.hash()).isEqualTo(source.hash());
            assertThat(rules.catalogue().manifest().version()).isEqualTo("1.1");
            assertThat(rules.reload().outcome()).isEqualTo(Reload.Outcome.UNCHANGED);
        }
    }

    @Test
    void should_go_on_with_the_last_good_pack_and_say_why() {
        try (LiveRules rules = LiveRules.of(() -> source, OPTIONS)) {
            Map<String, String> files = SmallPack.files(1);
            files.computeIfPresent("s/session.drl", (name, text) -> text.replace("sessionsHeld", "sesionsHeld"));
            RulePack good = source;
            source = RulePack.of(files);

            Reload reload = rules.reload();

            assertThat(reload.outcome()).isEqualTo(Reload.Outcome.REFUSED);
            assertThat(reload.offered()).hasValue(source.hash());
            assertThat(reload.running()).isEqualTo(good.hash());
            assertThat(reload.problems()).extracting(Problem::code).containsExactly("attribute.unknown");
            assertThat(rules.judge(bleu(byManager()), support(5)).verdict()).isEqualTo(Verdict.ALLOWED);
        }
    }

    @Test
    void should_accept_signed_packs_only_where_that_is_asked() throws NoSuchAlgorithmException {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        LiveOptions signed = LiveOptions.of(SignaturePolicy.requiring(keys.getPublic()));

        assertThatThrownBy(() -> LiveRules.of(() -> source, signed))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("not signed");
    }

    @Test
    void should_accept_only_what_passes_its_trials() {
        Problem failed = new Problem(
                SourcePlace.ofFile("s/scenarios/a.yaml"),
                "scenario.failed",
                new LocalText("a", "b"),
                new LocalText("c", "d"));
        LiveOptions tried = OPTIONS.trying((pack, rules) ->
                rules.judge(bleu(byManager()), support(5)).verdict() == Verdict.ALLOWED ? List.of() : List.of(failed));
        try (LiveRules rules = LiveRules.of(() -> source, tried)) {
            Map<String, String> files = SmallPack.files(5);
            files.computeIfPresent("s/session.drl", (name, text) -> text.replace("findings.allow", "findings.refuse"));
            source = RulePack.of(files);

            assertThat(rules.reload().problems()).containsExactly(failed);
        }
    }

    @Test
    void should_go_on_where_the_source_fails() {
        boolean[] fails = new boolean[1];
        Supplier<RulePack> failing = () -> {
            if (fails[0]) {
                throw new UncheckedIOException(new IOException("disk gone"));
            }
            return source;
        };
        try (LiveRules rules = LiveRules.of(failing, OPTIONS)) {
            fails[0] = true;

            Reload reload = rules.reload();

            assertThat(reload.outcome()).isEqualTo(Reload.Outcome.REFUSED);
            assertThat(reload.problems())
                    .extracting(one -> one.found().english())
                    .singleElement()
                    .asString()
                    .contains("disk gone");
            assertThat(rules.judge(bleu(byManager()), support(5)).verdict()).isEqualTo(Verdict.ALLOWED);
        }
    }

    @Test
    void should_finish_a_decision_with_the_pack_that_began_it() {
        try (LiveRules rules = LiveRules.of(() -> source, OPTIONS)) {
            SchemeRules[] begun = new SchemeRules[1];

            boolean same = rules.ask(one -> {
                begun[0] = one;
                source = SmallPack.capped(1);
                rules.reload();
                return one.explain(one.judge(bleu(byManager()), support(5)))
                        .ruling()
                        .rulePack()
                        .equals(one.hash());
            });

            assertThat(same).isTrue();
            assertThatThrownBy(() -> begun[0].judge(bleu(byManager()), support(5)))
                    .as("released once the decision is finished")
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void should_answer_nothing_once_closed() {
        LiveRules rules = LiveRules.of(() -> source, OPTIONS);

        rules.close();
        rules.close();

        assertThatThrownBy(() -> rules.judge(bleu(byManager()), support(5)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void should_take_up_what_is_saved_in_a_watched_folder() throws Exception {
        write(SmallPack.files(5));
        BlockingQueue<Reload> told = new ArrayBlockingQueue<>(10);
        try (LiveRules rules = LiveRules.watching(folder, Duration.ofMillis(50), OPTIONS.telling(told::add))) {
            write(SmallPack.files(1));

            Reload reload = told.poll(30, TimeUnit.SECONDS);

            assertThat(reload).isNotNull();
            assertThat(rules.hash()).isEqualTo(SmallPack.capped(1).hash());
        }
    }

    private void write(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
