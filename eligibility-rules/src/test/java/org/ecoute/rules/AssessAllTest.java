package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecoute.rules.Cases.OPENING;
import static org.ecoute.rules.Cases.bleu;
import static org.ecoute.rules.Cases.byManager;
import static org.ecoute.rules.Cases.supports;
import static org.ecoute.rules.Cases.with;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.ruling.Assessment;
import org.junit.jupiter.api.Test;

class AssessAllTest {
    private static final Instant AS_OF = OPENING.plusDays(200).toInstant();
    private static final int SOME_HUNDREDS = 1000;

    private final SchemeRules rules = SchemeRules.bundled();

    @Test
    void should_give_each_case_file_its_own_assessment_in_their_order() {
        List<CaseFile> files = files().limit(2000).toList();

        List<Assessment> assessed = rules.assessAll(files.stream(), AS_OF).toList();

        assertThat(assessed)
                .isEqualTo(files.stream().map(file -> rules.assess(file, AS_OF)).toList());
    }

    @Test
    void should_read_no_more_than_it_works_on() {
        AtomicInteger read = new AtomicInteger();
        Stream<CaseFile> endless = files().peek(file -> read.incrementAndGet());

        List<Assessment> first = rules.assessAll(endless, AS_OF).limit(3).toList();

        assertThat(first).hasSize(3);
        assertThat(read.get()).isLessThan(SOME_HUNDREDS);
    }

    @Test
    void should_close_the_source_when_it_is_closed() {
        AtomicBoolean closed = new AtomicBoolean();

        rules.assessAll(files().limit(1).onClose(() -> closed.set(true)), AS_OF).close();

        assertThat(closed).isTrue();
    }

    @Test
    void should_tell_what_went_wrong_while_reading() {
        Stream<CaseFile> broken = files().limit(100).peek(file -> {
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(() -> rules.assessAll(broken, AS_OF).toList()).hasMessageContaining("broken");
    }

    private static Stream<CaseFile> files() {
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> CaseFile.builder()
                        .from(with(bleu(byManager()), supports(i % 7)))
                        .id(CaseFileId.of("T-" + i))
                        .build());
    }
}
