package org.ecoute.rules;

import java.util.Map;
import java.util.TreeMap;

/** One service with a handful of rules, quick to compile: the cap of sessions tells one pack from another. */
public final class SmallPack {
    private static final String SERVICE = "iapr-numero-bleu";

    private SmallPack() {}

    /** The pack that allows this many support sessions. */
    public static RulePack capped(int sessions) {
        return RulePack.of(files(sessions));
    }

    /** Its files, for tests to change. */
    public static Map<String, String> files(int sessions) {
        Map<String, String> files = new TreeMap<>();
        files.put("pack.yaml", "name: small\nversion: 1." + sessions + "\nvocabulary: 1\n");
        files.put("common/messages.yaml", RulePack.bundled().files().getOrDefault("common/messages.yaml", ""));
        files.put("s/messages.yaml", message("SUPPORT_PROVIDED_FOR") + message("SESSION_CAP_REACHED"));
        files.put(
                "s/clauses.yaml",
                "service: " + SERVICE + "\nlabel: { fr: a, en: b }\nclauses:\n  - id: SMALL-01\n"
                        + "    source: { document: \"\", lines: \"\" }\n    modality: MUST\n    fr: a\n    en: b\n"
                        + "    reading: { fr: a, en: b }\n    coverage: { kind: RULES }\n");
        files.put(
                "s/session.drl",
                rule("allowed", "kind == SUPPORT", "findings.allow( \"SUPPORT_PROVIDED_FOR\" );")
                        + rule(
                                "capped",
                                "kind == SUPPORT, sessionsHeld >= " + sessions,
                                "findings.refuse( \"SESSION_CAP_REACHED\" );"));
        return files;
    }

    private static String rule(String name, String condition, String consequence) {
        return "rule \"" + name + "\"\n    @Clause( \"SMALL-01\" )\nwhen\n    SessionQuestion( service == \"" + SERVICE
                + "\", " + condition + " )\nthen\n    " + consequence + "\nend\n";
    }

    private static String message(String code) {
        return code + ": { fr: a, en: b }\n";
    }
}
