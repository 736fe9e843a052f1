package org.ecoute.examples.benchmarks.ruling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.code.Territory;
import org.ecoute.model.person.Role;
import org.ecoute.rules.question.AnyQuestion;
import org.ecoute.rules.question.ReferralQuestion;
import org.ecoute.rules.question.SessionQuestion;

/**
 * The questions about referrals and sessions that the clauses of the two IAPR lines can tell apart: every combination of
 * the attributes that any of them mentions, at every value.
 */
final class QuestionSpace {
    private static final List<String> SERVICES = List.of("iapr-numero-bleu", "iapr-numero-vert");
    private static final List<Boolean> TRUTH = List.of(true, false);
    private static final int MOST_HELD = 30;
    private static final int MOST_GRANTED = 12;

    private QuestionSpace() {}

    /** All of them: nearly a million. */
    static Stream<AnyQuestion> whole() {
        return Stream.concat(referrals(), sessions(range(MOST_HELD), range(MOST_GRANTED)));
    }

    /** All of them but for the counters, which take the values around the caps: some ten thousand, for slow peers. */
    static Stream<AnyQuestion> aroundTheCaps() {
        return Stream.concat(referrals(), sessions(List.of(0, 4, 5, 6), List.of(0, 1)));
    }

    /** So many of them, drawn at random but always the same. */
    static List<AnyQuestion> sample(int size) {
        List<AnyQuestion> all = new ArrayList<>(aroundTheCaps().toList());
        Collections.shuffle(all, new Random(size));
        return List.copyOf(all.subList(0, size));
    }

    private static Stream<AnyQuestion> referrals() {
        return Combination.all(QuestionSpace::referral);
    }

    private static Stream<AnyQuestion> sessions(List<Integer> held, List<Integer> granted) {
        return Combination.all(each -> session(each, held, granted));
    }

    private static AnyQuestion referral(Combination each) {
        return new ReferralQuestion(
                each.of(SERVICES),
                each.of(TRUTH),
                each.of(List.of(Role.values())),
                each.of(List.of(Role.values())),
                each.of(TRUTH),
                each.of(TRUTH),
                Territory.METROPOLITAN,
                Line.FRANCE,
                Channel.LINE,
                false);
    }

    /** Of modalities, places and professions those that are told apart, and one for all that are not. */
    private static AnyQuestion session(Combination each, List<Integer> held, List<Integer> granted) {
        int before = each.of(held);
        return new SessionQuestion(
                each.of(SERVICES),
                each.of(TRUTH),
                Role.AGENT,
                each.of(TRUTH),
                each.of(List.of(SessionKind.values())),
                each.of(List.of(Modality.TELEPHONE, Modality.FACE_TO_FACE, Modality.CHAT)),
                each.of(List.of(Place.PROVIDER_PREMISES, Place.NETWORK_PRACTICE, Place.ON_SITE)),
                45,
                12,
                each.of(TRUTH),
                each.of(List.of(Practitioner.CLINICAL_PSYCHOLOGIST, Practitioner.COACH)),
                true,
                false,
                false,
                false,
                each.of(TRUTH),
                before,
                0,
                before == 0,
                each.of(granted),
                true,
                true,
                false,
                false,
                false);
    }

    private static List<Integer> range(int most) {
        return IntStream.rangeClosed(0, most).boxed().toList();
    }

    /** One of all combinations of values, by its number: each value asked for takes one digit of it. */
    private static final class Combination {
        private long rest;
        private long count = 1;

        private Combination(long number) {
            this.rest = number;
        }

        static Stream<AnyQuestion> all(Function<Combination, AnyQuestion> maker) {
            Combination first = new Combination(0);
            AnyQuestion question = maker.apply(first);
            Stream<AnyQuestion> others =
                    LongStream.range(1, first.count).mapToObj(number -> maker.apply(new Combination(number)));
            return Stream.concat(Stream.of(question), others);
        }

        <T> T of(List<T> values) {
            int digit = (int) (rest % values.size());
            rest /= values.size();
            count *= values.size();
            return values.get(digit);
        }
    }
}
