package org.ecoute.model.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A question's attributes are kept in a map of our own, which is to be like Java's. */
@SuppressWarnings("JdkObsolete") // it is the old interface that is held to
class QuestionProperties {
    private static final LocalDate DAY = LocalDate.of(2020, 5, 4);

    @Property(tries = 300)
    void attributes_are_like_those_of_a_sorted_map(
            @ForAll Map<String, String> attributes, @ForAll String one, @ForAll String other) {
        TreeMap<String, String> expected = new TreeMap<>(attributes);
        SortedMap<String, String> kept = Question.of("Q", DAY, attributes).attributes();

        assertThat(kept).isEqualTo(expected).hasSameHashCodeAs(expected).hasToString(expected.toString());
        assertThat(expected).isEqualTo(kept);
        assertThat(kept.keySet()).containsExactlyElementsOf(expected.keySet());
        assertThat(kept.get(one)).isEqualTo(expected.get(one));
        assertThat(kept.containsKey(one)).isEqualTo(expected.containsKey(one));
        assertThat(kept.headMap(one)).isEqualTo(expected.headMap(one));
        assertThat(kept.tailMap(one)).isEqualTo(expected.tailMap(one));
        if (one.compareTo(other) <= 0) {
            assertThat(kept.subMap(one, other)).isEqualTo(expected.subMap(one, other));
        }
        attributes.keySet().forEach(name -> assertThat(kept.get(name)).isEqualTo(attributes.get(name)));
        if (attributes.isEmpty()) {
            assertThatThrownBy(kept::firstKey).isInstanceOf(NoSuchElementException.class);
        } else {
            assertThat(kept.firstKey()).isEqualTo(expected.firstKey());
            assertThat(kept.lastKey()).isEqualTo(expected.lastKey());
        }
    }

    @Property(tries = 100)
    void a_question_of_names_and_values_is_that_of_their_map(@ForAll Map<String, String> attributes) {
        TreeMap<String, String> sorted = new TreeMap<>(attributes);
        Question together = Question.of("Q", DAY, List.copyOf(sorted.keySet()), () -> List.copyOf(sorted.values()));

        assertThat(together).isEqualTo(Question.of("Q", DAY, attributes)).isEqualTo(new Question("Q", DAY, sorted));
    }

    @Example
    void should_stay_as_it_is_when_the_map_that_it_was_made_of_changes() {
        Map<String, String> attributes = new HashMap<>(Map.of("kind", "SUPPORT"));
        Question question = Question.of("Q", DAY, attributes);
        attributes.put("kind", "LISTENING");

        assertThat(question.attributes()).containsExactly(Map.entry("kind", "SUPPORT"));
        assertThatThrownBy(() -> question.attributes().put("kind", "LISTENING"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> question.attributes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Example
    void should_refuse_names_out_of_order_and_names_without_a_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.of("Q", DAY, List.of("b", "a"), () -> List.of("1", "2")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.of("Q", DAY, List.of("a", "a"), () -> List.of("1", "2")));
        assertThatIllegalStateException()
                .isThrownBy(() -> Question.of("Q", DAY, List.of("a"), List::of).hashCode());
    }
}
