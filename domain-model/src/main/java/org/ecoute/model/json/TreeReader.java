package org.ecoute.model.json;

import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads values that people have written in another notation than JSON, from the tree that somebody has made of their text.
 * The attributes are those of {@link JsonReader}; beside codes, labels in French and English are right where they are
 * unambiguous. Needs no JSON parser. Immutable and thread-safe.
 *
 * @param <T> what is read
 */
public final class TreeReader<T> {
    private static final TreeReader<CaseFile> CASE_FILES = new TreeReader<>(CaseFileShape.CASE_FILE);

    private final Form<T> form;

    private TreeReader(Form<T> form) {
        this.form = form;
    }

    /** Reads case files. */
    public static TreeReader<CaseFile> caseFiles() {
        return CASE_FILES;
    }

    /** Reads single acts that somebody proposes in a case file: they name beneficiaries and acts of that file only. */
    public static TreeReader<Act> acts(CaseFile of) {
        return new TreeReader<>(new ActInCaseFileForm(of));
    }

    /**
     * The value that the tree holds.
     *
     * @param source what stands for a file name in errors
     * @throws RejectedException if it is not such a value; it tells every problem by its place in the tree
     */
    public T read(String source, JsonValue tree) {
        Problems problems = Problems.ofPeople();
        @Nullable T value = form.read(tree, FieldPath.ROOT, problems);
        if (value == null || problems.count() > 0) {
            throw new RejectedException(new Rejection(source, tree.place().line(), "", problems.first()));
        }
        return value;
    }
}
