package org.ecoute.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class NearestProperties {
    @Property
    void should_only_suggest_what_is_known(@ForAll String found, @ForAll @Size(max = 8) Set<@AlphaChars String> known) {
        assertThat(known).containsAll(Nearest.to(found, known).stream().toList());
    }

    @Property
    void should_find_a_name_again_that_is_written_right(
            @ForAll @Size(min = 1, max = 8) Set<@LowerChars @StringLength(min = 1, max = 12) String> known) {
        assertThat(known).allSatisfy(name -> assertThat(Nearest.to(name, known)).contains(name));
    }

    @Property
    void should_find_a_name_again_that_lost_a_letter(
            @ForAll @LowerChars @StringLength(min = 4, max = 30) String name, @ForAll @IntRange(max = 3) int at) {
        String lost = name.substring(0, at) + name.substring(at + 1);

        assertThat(Nearest.to(lost, Set.of(name))).contains(name);
    }
}
