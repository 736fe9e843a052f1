package org.ecoute.examples.bilan;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Lists what was not kept, one breach a line, for those who may see the case files: by clause and party, with the
 * reason. Not for publication.
 */
final class BreachFile implements AutoCloseable {
    private static final List<String> FRENCH =
            List.of("dossier", "dispositif", "marques", "clause", "partie", "objet", "date", "echeance", "motif");
    private static final List<String> ENGLISH =
            List.of("case_file", "service", "tags", "clause", "party", "about", "date", "due", "reason");

    private final Path file;
    private final Messages messages;
    private final Language language;
    private final Writer writer;
    private long count;

    BreachFile(Path file, Messages messages) throws IOException {
        this.file = file;
        this.messages = messages;
        this.language = messages.language();
        this.writer = Files.newBufferedWriter(file);
        write(language == Language.FRENCH ? FRENCH : ENGLISH);
    }

    Path file() {
        return file;
    }

    long count() {
        return count;
    }

    void add(AssessedCaseFile assessed) {
        assessed.assessment().breaches().forEach(breach -> {
            write(fields(assessed.caseFile(), assessed.assessment(), breach));
            count++;
        });
    }

    @Override
    public void close() throws IOException {
        writer.close();
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

    private void write(List<String> fields) {
        try {
            writer.write(fields.stream().map(BreachFile::quoted).collect(Collectors.joining(";")));
            writer.write("\r\n");
        } catch (IOException e) {
            throw new BadInputException(messages.of("error.out", file), e);
        }
    }

    private static String quoted(String field) {
        return field.matches("[^;\"\r\n]*") ? field : "\"" + field.replace("\"", "\"\"") + "\"";
    }
}
