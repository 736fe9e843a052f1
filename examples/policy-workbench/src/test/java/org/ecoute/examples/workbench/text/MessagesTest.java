package org.ecoute.examples.workbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ecoute.model.Language;
import org.ecoute.rules.question.AnyQuestion;
import org.ecoute.rules.question.Attribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    /** An ordinary space, or none, before a double mark: a line could begin with the mark. */
    private static final Pattern BAD_SPACE = Pattern.compile("[ \\p{L}][;!?»](?!\\p{L})| :|« ");

    private static final ResourceBundle FRENCH = new Messages(Language.FRENCH).bundle();
    private static final ResourceBundle ENGLISH = new Messages(Language.ENGLISH).bundle();

    @Test
    void should_say_everything_in_both_languages() {
        assertThat(new TreeSet<>(FRENCH.keySet())).isEqualTo(new TreeSet<>(ENGLISH.keySet()));
    }

    @Test
    void should_keep_french_marks_on_the_line_of_their_word() {
        assertThat(FRENCH.keySet())
                .allSatisfy(key -> assertThat(FRENCH.getString(key)).as(key).doesNotContainPattern(BAD_SPACE));
    }

    @ParameterizedTest
    @EnumSource
    void should_have_words_for_every_attribute_that_an_answer_can_name(Language language) {
        Messages messages = new Messages(language);

        assertThat(attributes())
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(messages.find("attribute." + name)).as(name).isPresent());
    }

    @Test
    void should_have_no_words_for_attributes_that_are_gone() {
        Set<String> known = attributes();

        assertThat(FRENCH.keySet().stream().filter(key -> key.startsWith("attribute.")))
                .allSatisfy(key -> assertThat(known).contains(key.substring("attribute.".length())));
    }

    /** What may be missing is named as it is recorded, what a question asks by its own name. */
    private static Set<String> attributes() {
        Set<String> names = new TreeSet<>();
        Arrays.stream(AnyQuestion.class.getPermittedSubclasses())
                .flatMap(question -> Arrays.stream(question.getRecordComponents()))
                .flatMap(MessagesTest::names)
                .forEach(names::add);
        names.removeAll(Set.of("service", "inForce"));
        return names;
    }

    private static Stream<String> names(RecordComponent component) {
        Attribute declared = component.getAnnotation(Attribute.class);
        if (declared == null) {
            return Stream.of(component.getName());
        }
        String recorded = declared.recordedAs().isEmpty() ? component.getName() : declared.recordedAs();
        return Stream.of(component.getName(), recorded);
    }
}
