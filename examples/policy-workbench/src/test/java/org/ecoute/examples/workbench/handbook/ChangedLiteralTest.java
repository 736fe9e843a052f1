package org.ecoute.examples.workbench.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.ecoute.model.Language;
import org.ecoute.model.scheme.Service;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.SchemeRules;
import org.ecoute.rules.scenario.ScenarioCoverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A number of a contract stands in one rule; the handbook follows that rule. */
class ChangedLiteralTest {
    private static final ServiceId BLUE = ServiceId.of("iapr-numero-bleu");
    private static final String FILE = "iapr/numero-bleu/session.drl";
    private static final String CAP = "sessionsHeld >= 5 + grantedByDerogation";

    @Test
    void should_show_another_maximum_and_another_rule_when_one_literal_changes(@TempDir Path folder)
            throws IOException {
        copy(RulePack.bundled().files(), folder);
        Path rules = folder.resolve(FILE);
        assertThat(rules).content().contains(CAP);
        Files.writeString(rules, Files.readString(rules).replace(CAP, CAP.replace("5", "7")));

        try (SchemeRules changed = SchemeRules.of(RulePack.of(folder))) {
            String page = page(changed);

            assertThat(page)
                    .contains("7, and 5 more by derogation")
                    .contains("sessionsHeld &gt;= 7 + grantedByDerogation")
                    .doesNotContain("sessionsHeld &gt;= 5 + grantedByDerogation");
        }
    }

    private static String page(SchemeRules rules) {
        Texts texts = new Texts(Language.ENGLISH);
        RuleIndex index = new RuleIndex(rules.catalogue(), ScenarioCoverage.of(rules));
        Service blue = rules.catalogue().service(BLUE).orElseThrow();
        Page page = new ServicePage(texts, index, new Limits(rules)).of(blue, "");
        return new HtmlFormat().write(page, Set.of(Language.ENGLISH));
    }

    private static void copy(Map<String, String> files, Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path copy = folder.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, file.getValue());
        }
    }
}
