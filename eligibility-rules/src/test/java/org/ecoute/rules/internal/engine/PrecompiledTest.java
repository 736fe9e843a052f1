package org.ecoute.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.pack.PackReader;
import org.junit.jupiter.api.Test;

class PrecompiledTest {
    private static final String FILE = "iapr/numero-bleu/session.drl";

    @Test
    void should_serve_the_bundled_pack() {
        RulePack bundled = RulePack.bundled();

        assertThat(Precompiled.of(bundled.hash(), rules(bundled))).isPresent();
    }

    @Test
    void should_serve_no_pack_that_differs_in_a_single_character() {
        TreeMap<String, String> files = new TreeMap<>(RulePack.bundled().files());
        files.computeIfPresent(FILE, (name, text) -> text.replace("sessionsHeld >= 5", "sessionsHeld >= 6"));
        RulePack edited = RulePack.of(files);

        assertThat(edited.files().get(FILE))
                .isNotEqualTo(RulePack.bundled().files().get(FILE));
        assertThat(Precompiled.of(edited.hash(), rules(edited))).isEmpty();
    }

    private static List<RuleTree> rules(RulePack pack) {
        return PackReader.read(pack).rules();
    }
}
