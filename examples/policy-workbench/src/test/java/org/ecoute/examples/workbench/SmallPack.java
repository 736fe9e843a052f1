package org.ecoute.examples.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.ecoute.rules.RulePack;

/** The numéro vert alone as a pack in a folder, with one scenario: quick to compile, for tests to edit. */
final class SmallPack {
    static final String SCENARIOS = "iapr/numero-vert/scenarios/scenarios.yaml";
    static final String SESSIONS = "iapr/numero-vert/session.drl";

    private static final String SIXTH = """
            given:
              service: iapr-numero-vert
              acts:
                - referral: { at: 2020-02-03 10:00, by: AGENT, grounds: [vie-privee] }
                - session: { at: 2020-02-10 18:00, times: 5, kind: SUPPORT, modality: TELEPHONE, held: yes, during working time: no }
            scenarios:
              - name: { fr: "Un sixième entretien est refusé", en: "A sixth interview is refused" }
                when:
                  session: { at: 2020-02-20 18:00, kind: SUPPORT, modality: TELEPHONE, during working time: no }
                then:
                  verdict: REFUSED
                  codes: [SESSION_CAP_REACHED]
            """;

    private static final String CONVENTION = """
            conventions:
              - id: iapr
                label: { fr: "IAPR", en: "IAPR" }
                provider: { fr: "IAPR", en: "IAPR" }
                client: { fr: "Client", en: "Client" }
                services: [iapr-numero-vert]
            """;

    private final Path folder;

    private SmallPack(Path folder) {
        this.folder = folder;
    }

    static SmallPack in(Path folder) {
        SmallPack pack = new SmallPack(folder);
        RulePack.bundled().files().forEach((file, text) -> {
            boolean wanted = file.startsWith("iapr/numero-vert/")
                    || file.equals("iapr/messages.yaml")
                    || file.equals("pack.yaml")
                    || file.startsWith("common/")
                    || file.startsWith("library/");
            if (wanted && !file.contains("/scenarios/")) {
                pack.write(file, text);
            }
        });
        return pack.write("conventions.yaml", CONVENTION).write(SCENARIOS, SIXTH);
    }

    SmallPack write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, text);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    SmallPack replace(String file, String old, String instead) {
        try {
            return write(file, Files.readString(folder.resolve(file)).replace(old, instead));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
