package org.ecoute.model.json;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ecoute.model.code.CodeLists;
import org.ecoute.model.code.Ground;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.code.Region;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.person.BeneficiaryId;

/** Arbitrary values of which acts and case files are made. */
final class AnyPart {
    private static final long YEAR_1900 = -2_208_988_800L;
    private static final long YEAR_2200 = 7_258_118_400L;
    private static final int MOST_OFFSET = 18 * 3600;
    private static final int NANOS = 1_000_000_000;

    private AnyPart() {}

    /** Any instant of three centuries, with and without parts of a second, at any offset, odd ones too. */
    static Arbitrary<OffsetDateTime> instant() {
        Arbitrary<Integer> nanos =
                Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(0, NANOS - 1));
        Arbitrary<Integer> offsets = Arbitraries.oneOf(
                Arbitraries.of(0, 3600, 7200, -14_400), Arbitraries.integers().between(-MOST_OFFSET, MOST_OFFSET));
        return Combinators.combine(Arbitraries.longs().between(YEAR_1900, YEAR_2200), nanos, offsets)
                .as((seconds, nano, offset) -> OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)
                        .plusSeconds(seconds)
                        .plusNanos(nano)
                        .withOffsetSameInstant(ZoneOffset.ofTotalSeconds(offset)));
    }

    /** An opaque key. */
    static Arbitrary<String> key() {
        Arbitrary<String> first =
                Arbitraries.strings().withCharRange('A', 'Z').numeric().ofLength(1);
        Arbitrary<String> rest =
                Arbitraries.strings().alpha().numeric().withChars("._:#-").ofMaxLength(12);
        return Combinators.combine(first, rest).as(String::concat);
    }

    static Arbitrary<String> kebab() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> String.join("-", words));
    }

    static <E extends Enum<E>> Arbitrary<Optional<E>> maybe(Class<E> type) {
        return Arbitraries.of(type).optional();
    }

    static Arbitrary<Optional<Boolean>> maybe() {
        return Arbitraries.of(true, false).optional();
    }

    static <E extends Enum<E>> Arbitrary<Set<E>> some(Class<E> type, int least) {
        return Arbitraries.of(type).set().ofMinSize(least).ofMaxSize(type.getEnumConstants().length);
    }

    static Arbitrary<Integer> positive() {
        return Arbitraries.integers().between(1, Integer.MAX_VALUE);
    }

    static Arbitrary<BeneficiaryId> oneOf(List<BeneficiaryId> beneficiaries) {
        return Arbitraries.of(beneficiaries);
    }

    static Arbitrary<GroundCode> ground() {
        return Arbitraries.of(
                CodeLists.bundled().grounds().stream().map(Ground::code).toList());
    }

    static Arbitrary<RegionCode> region() {
        return Arbitraries.of(
                CodeLists.bundled().regions().stream().map(Region::code).toList());
    }
}
