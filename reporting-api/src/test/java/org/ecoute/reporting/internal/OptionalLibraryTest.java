package org.ecoute.reporting.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptionalLibraryTest {
    @ParameterizedTest
    @EnumSource
    void should_find_the_library_where_it_is(OptionalLibrary library) {
        assertThatCode(() -> OptionalLibrary.require("a format", library)).doesNotThrowAnyException();
    }

    @Test
    void should_name_the_library_that_is_missing() {
        ClassLoader bare = ClassLoader.getPlatformClassLoader();

        assertThatThrownBy(() -> OptionalLibrary.require(bare, "XLSX", List.of(OptionalLibrary.XLSX)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("XLSX cannot be written: class org.dhatim.fastexcel.Workbook is not on the class path. "
                        + "Maybe add org.dhatim:fastexcel to the dependencies.");
    }
}
