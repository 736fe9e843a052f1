package org.ecoute.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ecoute.model.code.RegionCode;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayCalendarsTest {
    @ParameterizedTest
    @CsvSource({
        // the abolition of slavery, each territory on its own day
        "2020-04-27, 06, PUBLIC_HOLIDAY",
        "2020-04-27, 11, WORKING_DAY",
        "2020-05-22, 02, PUBLIC_HOLIDAY",
        "2020-05-22, 01, WORKING_DAY",
        "2020-05-27, 01, PUBLIC_HOLIDAY",
        "2020-06-10, 03, PUBLIC_HOLIDAY",
        "2019-12-20, 04, PUBLIC_HOLIDAY",
        "2019-12-20, 11, WORKING_DAY",
        // the whole country
        "2020-07-14, 11, PUBLIC_HOLIDAY",
        "2020-08-15, 53, PUBLIC_HOLIDAY",
        "2020-07-14, 04, PUBLIC_HOLIDAY",
        // weekends
        "2020-07-18, 11, SATURDAY",
        "2020-07-19, 11, SUNDAY",
        // an observance that stops no work
        "2020-10-29, 06, WORKING_DAY",
        // 26 December and Good Friday are holidays of Alsace and Moselle alone
        "2019-12-26, 84, WORKING_DAY",
        "2020-04-10, 11, WORKING_DAY"
    })
    void should_know_what_a_day_is_where_somebody_works(LocalDate day, String region, DayKind kind) {
        assertThat(HolidayCalendars.kindOf(day, Optional.of(RegionCode.of(region))))
                .contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"2019-12-26", "2020-04-10"})
    void should_not_guess_the_department_in_grand_est(LocalDate day) {
        assertThat(HolidayCalendars.kindOf(day, Optional.of(RegionCode.of("44"))))
                .isEmpty();
        assertThat(HolidayCalendars.kindOf(day.minusDays(2), Optional.of(RegionCode.of("44"))))
                .isPresent();
    }

    @Test
    void should_take_the_national_holidays_where_the_region_is_unknown() {
        assertThat(HolidayCalendars.kindOf(LocalDate.of(2020, 5, 1), Optional.empty()))
                .contains(DayKind.PUBLIC_HOLIDAY);
        assertThat(HolidayCalendars.kindOf(LocalDate.of(2020, 5, 22), Optional.empty()))
                .contains(DayKind.WORKING_DAY);
    }

    /** Only the first threads of a program can meet in Jollyday's loading, so this is a program of its own. */
    @RepeatedTest(3)
    void should_answer_threads_that_are_the_first_to_ask_for_their_calendars() throws Exception {
        List<String> regions = List.of("01", "02", "03", "04", "06", "11", "975", "977");
        ExecutorService executor = Executors.newFixedThreadPool(regions.size());
        try (URLClassLoader program = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Method regionOf = program.loadClass(RegionCode.class.getName()).getMethod("of", String.class);
            Method kindOf = program.loadClass(HolidayCalendars.class.getName())
                    .getDeclaredMethod("kindOf", LocalDate.class, Optional.class);
            kindOf.setAccessible(true);
            CyclicBarrier start = new CyclicBarrier(regions.size());
            List<Callable<Object>> questions = regions.stream()
                    .<Callable<Object>>map(code -> () -> {
                        Thread.currentThread().setContextClassLoader(program);
                        Optional<Object> region = Optional.of(regionOf.invoke(null, code));
                        start.await();
                        return kindOf.invoke(null, LocalDate.of(2020, 7, 14), region);
                    })
                    .toList();

            assertThat(executor.invokeAll(questions))
                    .allSatisfy(answer -> assertThat(answer.get()).asString().contains("PUBLIC_HOLIDAY"));
        } finally {
            executor.shutdownNow();
        }
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
