package org.ecoute.rules.internal.replay;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.question.AnyQuestion;
import org.ecoute.rules.question.DutyQuestion;

/**
 * An attribute of an act that may be absent, and what it is good for.
 *
 * @param <A> the type of act
 * @param name its name in case files
 * @param act the type of act
 * @param absent whether an act lacks it, so that it could matter
 * @param values the attribute of a question whose values stand for all of its own
 * @param sees the attributes of the act's own question that are read from it
 * @param lasts the attributes of later questions that it has an influence on
 * @param complete the act with the attribute set
 */
record RecordedAttribute<A extends Act>(
        String name,
        Class<A> act,
        Predicate<A> absent,
        AttributeType values,
        List<Seen> sees,
        List<Seen> lasts,
        BiFunction<A, Object, Act> complete) {

    /** Stands for any truth value; used where what is seen in questions counts or combines something. */
    static final AttributeType TRUTH = new Seen(DutyQuestion.class, "informed").attribute();

    /** An attribute of a kind of question. */
    record Seen(Class<? extends AnyQuestion> question, String name) {
        AttributeType attribute() {
            return Vocabulary.of(question).attribute(name).orElseThrow(() -> new IllegalStateException(this + "?"));
        }
    }

    ActType type() {
        return Arrays.stream(ActType.values())
                .filter(type -> type.valueType() == act)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No type of act: " + act));
    }

    /** Whether an act of this type lacks it. */
    @SuppressWarnings("unchecked") // an act of the type is one of its class, and is asked often
    boolean isAbsentIn(Act candidate) {
        return absent.test((A) candidate);
    }

    Act completed(Act candidate, Object value) {
        return complete.apply(act.cast(candidate), value);
    }
}
