package org.ecoute.rules.decision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.rules.Problem;
import org.ecoute.rules.QuestionAnswer;
import org.ecoute.rules.SchemeRules;
import org.ecoute.rules.internal.problem.Complaint;

/**
 * What came of asking every question of a record again.
 *
 * @param decisions how many were reproduced, from the beginning on
 * @param questions how many questions were asked again
 * @param head the hash of the last line that was reproduced
 * @param problem the first line that was changed, cannot be asked again or is answered otherwise; empty if all were
 *     reproduced
 */
public record DecisionReplay(long decisions, long questions, String head, Optional<Problem> problem) {
    /**
     * Replays a record up to the first line that differs.
     *
     * @param path the record
     * @param rules the rules of a pack; empty if they are not to be had
     * @throws UncheckedIOException if it cannot be read
     */
    public static DecisionReplay of(Path path, Function<RulePackHash, Optional<SchemeRules>> rules) {
        Chain chain = Chain.START;
        long questions = 0;
        DecisionReader reader = new DecisionReader(String.valueOf(path.getFileName()));
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Optional<Problem> problem = chain.problem(line, reader);
                if (problem.isEmpty()) {
                    Decision decision = reader.read(line);
                    questions += decision.questions().size();
                    problem = difference(decision, rules).map(one -> reader.problem(decision.number(), one));
                }
                if (problem.isPresent()) {
                    return new DecisionReplay(chain.number(), questions, chain.head(), problem);
                }
                chain = chain.after(line);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + ": cannot be read", unreadable);
        }
        return new DecisionReplay(chain.number(), questions, chain.head(), Optional.empty());
    }

    private static Optional<Complaint> difference(
            Decision decision, Function<RulePackHash, Optional<SchemeRules>> known) {
        Optional<SchemeRules> rules = known.apply(decision.pack());
        if (rules.isEmpty()) {
            return Optional.of(Complaint.of("record.pack", decision.pack()));
        }
        List<Decision.Answered> asked = decision.questions();
        List<QuestionAnswer> answers =
                asked.stream().map(one -> rules.get().answer(one.question())).toList();
        for (int i = 0; i < asked.size(); i++) {
            if (!asked.get(i).answer().equals(answers.get(i))) {
                return Optional.of(
                        Complaint.of("record.differs", shown(asked.get(i).answer()), shown(answers.get(i))));
            }
        }
        return decision.followsFrom(answers)
                ? Optional.empty()
                : Optional.of(Complaint.of("record.ruling", decision.verdict()));
    }

    private static String shown(QuestionAnswer answer) {
        return answer.verdict() + " " + answer.reasons();
    }
}
