package org.ecoute.examples.bilan;

import java.util.List;
import java.util.stream.Collectors;
import org.ecoute.model.Labels;
import org.ecoute.model.Language;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Effect;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.reporting.AssessedCaseFile;

/**
 * The breaches of a case file as lines of CSV: by clause and party, with the reason. Thread-safe.
 *
 * @param language of the words in it
 */
record BreachLines(Language language) {
    private static final List<String> FRENCH =
            List.of("dossier", "dispositif", "marques", "clause", "partie", "objet", "date", "echeance", "motif");
    private static final List<String> ENGLISH =
            List.of("case_file", "service", "tags", "clause", "party", "about", "date", "due", "reason");

    /** The names of the columns. */
    String heading() {
        return line(language == Language.FRENCH ? FRENCH : ENGLISH);
    }

    /** One for each breach. */
    List<String> of(AssessedCaseFile assessed) {
        return assessed.assessment().breaches().stream()
                .map(breach -> line(fields(assessed.caseFile(), assessed.assessment(), breach)))
                .toList();
    }

    private List<String> fields(CaseFile caseFile, Assessment assessment, Breach breach) {
        String about;
        String date;
        String due = "";
        String reason;
        if (breach.duty().isPresent()) {
            DutyStatus status = assessment.duties().get(breach.duty().getAsInt());
            about = Labels.of(status.duty().kind(), language);
            date = caseFile.acts().get(status.createdBy()).at().toString();
            due = status.duty().due().map(Object::toString).orElse("");
            reason = Labels.of(status.state(), language);
        } else {
            int act = breach.act().orElseThrow();
            about = Labels.of(caseFile.acts().get(act).type(), language);
            date = caseFile.acts().get(act).at().toString();
            reason = reason(assessment, breach, act);
        }
        return List.of(
                caseFile.id().value(),
                caseFile.service().value(),
                caseFile.tags().stream().map(Object::toString).sorted().collect(Collectors.joining(" ")),
                breach.clause().map(ClauseId::value).orElse(""),
                Labels.of(breach.party(), language),
                about,
                date,
                due,
                reason);
    }

    /** What the rules said of the act, by the clause of the breach. */
    private String reason(Assessment assessment, Breach breach, int act) {
        return assessment.acts().stream()
                .filter(one -> one.index() == act)
                .flatMap(one -> one.ruling().findings().stream())
                .filter(finding ->
                        finding.effect() != Effect.ALLOWS && finding.clause().equals(breach.clause()))
                .map(Finding::message)
                .map(message -> message.in(language))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String line(List<String> fields) {
        return fields.stream().map(BreachLines::quoted).collect(Collectors.joining(";"));
    }

    private static String quoted(String field) {
        return field.matches("[^;\"\r\n]*") ? field : "\"" + field.replace("\"", "\"\"") + "\"";
    }
}
