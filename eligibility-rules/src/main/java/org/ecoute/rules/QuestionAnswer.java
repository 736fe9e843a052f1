package org.ecoute.rules;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ecoute.model.ruling.Verdict;

/**
 * What rules say to one flat question, as far as it does not depend on a case file's identifiers and instants.
 *
 * @param verdict the verdict on this question alone
 * @param reasons each clause with what it found or lays down, such as {@code IAPR-BLEU-12 SESSION_CAP_REACHED}; sorted
 */
public record QuestionAnswer(Verdict verdict, SortedSet<String> reasons) {
    /** Keeps a copy of the reasons. */
    public QuestionAnswer {
        reasons = Collections.unmodifiableSortedSet(new TreeSet<>(reasons));
    }

    /** The answer with these reasons. */
    public static QuestionAnswer of(Verdict verdict, Set<String> reasons) {
        return new QuestionAnswer(verdict, new TreeSet<>(reasons));
    }
}
