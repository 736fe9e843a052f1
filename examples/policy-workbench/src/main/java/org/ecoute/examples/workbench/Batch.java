package org.ecoute.examples.workbench;

import java.util.stream.Stream;
import org.ecoute.model.json.Entry;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.json.ProposedAct;
import org.ecoute.model.json.RejectedQuestion;
import org.ecoute.model.json.Rejection;
import org.ecoute.model.ruling.Explanation;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.SchemeRules;

/** Many questions, answered one by one in their order; none is kept. Not thread-safe, for one run. */
final class Batch {
    private final SchemeRules rules;
    private final Ecoute ecoute;
    private final Answers answers;
    private final Recording recording;
    private final Output output;
    private final Progress progress;
    private final UnknownServices unknownServices;
    private long otherwise;
    private long rejected;

    Batch(SchemeRules rules, Ecoute ecoute, Answers answers, Recording recording) {
        this.rules = rules;
        this.ecoute = ecoute;
        this.answers = answers;
        this.recording = recording;
        this.output = new Output(ecoute.console());
        this.progress = new Progress(ecoute.console(), ecoute.messages());
        this.unknownServices = new UnknownServices(rules.catalogue(), ecoute);
    }

    /** Answers all and gives the exit code. */
    int answer(Input questions) {
        try (Stream<Entry<ProposedAct>> entries = questions.lines(JsonReader.proposedActs())) {
            entries.forEach(entry -> {
                entry.either(this::answer, this::reject);
                output.done();
                progress.step();
            });
        }
        progress.end();
        if (rejected > 0) {
            progress.tell("ecoute: " + ecoute.messages().of("batch.rejected", rejected));
            return ExitCode.BAD_INPUT;
        }
        return otherwise == 0 ? ExitCode.ALLOWED : ExitCode.OTHERWISE;
    }

    private void answer(ProposedAct question) {
        unknownServices.warn(question.caseFile());
        Explanation explanation = rules.explain(recording.kept(rules.judge(question.caseFile(), question.act())));
        if (explanation.ruling().verdict() != Verdict.ALLOWED) {
            otherwise++;
        }
        answers.write(question, explanation, output.writer());
    }

    private void reject(Rejection rejection) {
        rejected++;
        answers.write(RejectedQuestion.of(rejection), output.writer());
    }
}
