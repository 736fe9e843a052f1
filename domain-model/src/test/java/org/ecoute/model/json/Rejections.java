package org.ecoute.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.ecoute.model.casefile.CaseFile;

/** Reads a line, the third of {@code cases.jsonl}, that is expected to be rejected. */
final class Rejections {
    private Rejections() {}

    static List<String> problems(String... acts) {
        return messages(rejected(acts));
    }

    static Rejection rejected(String... acts) {
        return reject(Samples.caseFile(acts));
    }

    static List<String> problemsOf(String caseFile) {
        return messages(reject(Samples.json(caseFile)));
    }

    static List<String> messages(Rejection rejection) {
        return rejection.problems().stream().map(Problem::message).toList();
    }

    static Rejection reject(String line) {
        return assertThat(entry(line))
                .asInstanceOf(type(Entry.Rejected.class))
                .actual()
                .rejection();
    }

    static Entry<CaseFile> entry(String line) {
        return JsonReader.caseFiles().line("cases.jsonl", 3, line);
    }
}
