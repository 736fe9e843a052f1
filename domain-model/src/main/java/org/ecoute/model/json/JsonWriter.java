package org.ecoute.model.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.Language;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Explanation;
import org.ecoute.model.ruling.Ruling;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes values as JSON, one a line, in one canonical form: attributes in a fixed order, nothing that is absent or
 * empty where it may be absent, instants with their offset and always with seconds. Immutable and thread-safe.
 *
 * <p>Case files, acts and proposed acts come back from {@link JsonReader} equal to what was written; rulings and
 * assessments are answers, written only.
 *
 * @param <T> what is written
 */
public final class JsonWriter<T> {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonWriter<CaseFile> CASE_FILES = new JsonWriter<>(CaseFileShape.CASE_FILE);
    private static final JsonWriter<Act> ACTS = new JsonWriter<>(ActForm.INSTANCE);
    private static final JsonWriter<ProposedAct> PROPOSED_ACTS = new JsonWriter<>(ProposedActShape.PROPOSED_ACT);

    private final Encoder<T> encoder;

    private JsonWriter(Encoder<T> encoder) {
        this.encoder = encoder;
    }

    /** Writes case files. */
    public static JsonWriter<CaseFile> caseFiles() {
        return CASE_FILES;
    }

    /** Writes single acts. */
    public static JsonWriter<Act> acts() {
        return ACTS;
    }

    /** Writes questions of a batch. */
    public static JsonWriter<ProposedAct> proposedActs() {
        return PROPOSED_ACTS;
    }

    /** Writes rulings without {@code wouldChange}, for which nobody has asked. */
    public static JsonWriter<Ruling> rulings(Language language) {
        return new JsonWriter<>(new RulingEncoder(language));
    }

    /** Writes rulings with {@code wouldChange}: the answer of {@code judge}. */
    public static JsonWriter<Explanation> explanations(Language language) {
        return new JsonWriter<>(new RulingEncoder(language)::writeExplained);
    }

    /** Writes rulings with {@code wouldChange} and the question's {@code id} in front: the answers to a batch. */
    public static JsonWriter<Answer> answers(Language language) {
        return new JsonWriter<>(new RulingEncoder(language)::writeAnswer);
    }

    /** Writes {@code {"id":…,"error":{…}}}: what stands in the place of answers to questions that could not be read. */
    public static JsonWriter<RejectedQuestion> rejectedQuestions(Language language) {
        return new JsonWriter<>(new RejectedQuestionEncoder(language));
    }

    /** Writes assessments: the answer of {@code assess}. */
    public static JsonWriter<Assessment> assessments(Language language) {
        return new JsonWriter<>(new AssessmentEncoder(language));
    }

    /**
     * The value as one line of JSON, without a line break.
     *
     * @throws InvalidValueException if an instant's year has not four digits
     */
    public String text(T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            encoder.write(value, out);
        }
        return text.toString();
    }

    /**
     * Writes the value and a line break, {@code \n} on every system; does not flush or close.
     *
     * @throws UncheckedIOException if the target refuses
     */
    public void write(T value, Writer to) {
        try {
            to.write(text(value));
            to.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("JSON cannot be written", e);
        }
    }

    /**
     * Writes values one a line to a file in UTF-8, compressed if its name ends in {@code .gz}; what was there before is
     * replaced.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public void writeAll(Stream<? extends T> values, Path file) {
        try (Writer to = Texts.writer(file)) {
            for (Iterator<? extends T> each = values.iterator(); each.hasNext(); ) {
                write(each.next(), to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be written", e);
        }
    }
}
