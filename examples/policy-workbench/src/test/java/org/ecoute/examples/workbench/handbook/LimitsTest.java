package org.ecoute.examples.workbench.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ecoute.model.Language;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Role;
import org.ecoute.rules.SchemeRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What each service allows at most: heard from the rules, held against the documents. */
class LimitsTest {
    private static final Map<String, List<Limit>> LIMITS = new TreeMap<>();

    @BeforeAll
    static void ask_the_rules() {
        SchemeRules rules = SchemeRules.bundled();
        Limits limits = Books.BUNDLED.limits();
        rules.catalogue().services().forEach(service -> LIMITS.put(service.id().value(), limits.of(service.id())));
    }

    @Test
    void should_hear_from_the_rules_what_the_documents_allow_at_most() {
        Map<String, String> heard = new TreeMap<>();
        LIMITS.forEach((service, limits) -> heard.put(service, told(limits)));

        System.out.println(table(heard));

        assertThat(heard)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("iapr-numero-bleu", "5, and 5 more by derogation (granted by: Scheme lead)"),
                        Map.entry("iapr-numero-vert", "5"),
                        Map.entry("qualisocial-ecoute", "5"),
                        Map.entry(
                                "qualisocial-crise",
                                "1, then more with approval (Internal referent, Coordinating psychologist)"),
                        Map.entry("qualisocial-proche-aidant", "4"),
                        Map.entry("qualisocial-stress-aigu", "5"),
                        Map.entry("wpo-ecoute", "without a cap"),
                        Map.entry("wpo-face-a-face", "20"),
                        Map.entry("wpo-encadrants", "8"),
                        Map.entry("wpo-reduction-stress", "6"),
                        Map.entry("wpo-bien-etre", "6")));
    }

    @Test
    void should_cap_the_sessions_for_managers_for_managers_alone() {
        assertThat(only("wpo-encadrants", SessionKind.SUPPORT).beneficiaries()).containsExactly(Role.MANAGER);
    }

    @Test
    void should_leave_out_whoever_can_never_be_referred() {
        assertThat(only("wpo-bien-etre", SessionKind.SUPPORT).beneficiaries())
                .contains(Role.AGENT, Role.MANAGER)
                .doesNotContain(Role.RELATIVE);
    }

    @Test
    void should_not_cap_evaluations() {
        assertThat(only("iapr-numero-bleu", SessionKind.EVALUATION).uncapped()).isTrue();
    }

    private static Limit only(String service, Enum<?> what) {
        List<Limit> found = LIMITS.getOrDefault(service, List.of()).stream()
                .filter(limit -> limit.what() == what)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** What the service is for: support, days on site, or else listening. */
    private static String told(List<Limit> limits) {
        LimitText text = new LimitText(new Texts(Language.ENGLISH));
        for (Enum<?> what : List.of(SessionKind.SUPPORT, ActType.ON_SITE_DAY, SessionKind.LISTENING)) {
            List<String> most = limits.stream()
                    .filter(limit -> limit.what() == what)
                    .map(text::most)
                    .toList();
            if (!most.isEmpty()) {
                return String.join(" / ", most);
            }
        }
        return "nothing";
    }

    private static String table(Map<String, String> heard) {
        return heard.entrySet().stream()
                .map(entry -> String.format("%-28s%s", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n", "What each service allows at most, by its rules\n", "\n"));
    }
}
