package org.ecoute.model.code;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.Nearest;

/** Makes the code lists from their tables and holds the tables against each other. */
final class CodeListReader {
    private static final Pattern ISO_SUBDIVISION = Pattern.compile("FR-[0-9A-Z]{2,3}");

    private final Function<String, List<CodeRow>> tables;

    /**
     * A reader of tables.
     *
     * @param tables the rows of a table by its file name
     */
    CodeListReader(Function<String, List<CodeRow>> tables) {
        this.tables = tables;
    }

    /**
     * Reads all lists.
     *
     * @throws InvalidValueException if a cell holds what it should not; says file, line, column, value and cure
     */
    CodeLists read() {
        Map<RiskFactorCode, RiskFactor> factors =
                index(tables.apply("risk-factors.tsv"), CodeListReader::riskFactor, RiskFactor::code);
        Map<GroundCode, Ground> grounds =
                index(tables.apply("grounds.tsv"), row -> ground(row, factors.keySet()), Ground::code);
        Map<RegionCode, Region> regions = index(tables.apply("regions.tsv"), CodeListReader::region, Region::code);
        Map<OrganisationCode, Organisation> organisations = new OrganisationReader(
                        tables.apply("organisations.tsv"), regions.keySet())
                .read(tables.apply("successions.tsv"));
        return new CodeLists(factors, grounds, regions, organisations);
    }

    /** The members of a list by their codes, in the order of the table. */
    static <C, M> Map<C, M> index(List<CodeRow> rows, Function<CodeRow, M> member, Function<M, C> code) {
        Map<C, M> members = new LinkedHashMap<>();
        for (CodeRow row : rows) {
            M read = member.apply(row);
            if (members.putIfAbsent(code.apply(read), read) != null) {
                throw row.wrong("code", row.text("code"), "It stands in this list already; a code means one thing.");
            }
        }
        return Collections.unmodifiableMap(members);
    }

    private static RiskFactor riskFactor(CodeRow row) {
        return new RiskFactor(row.value("code", RiskFactorCode::of), row.label());
    }

    private static Ground ground(CodeRow row, Collection<RiskFactorCode> factors) {
        Optional<RiskFactorCode> factor = row.text("riskFactor").isEmpty()
                ? Optional.empty()
                : Optional.of(row.oneOf("riskFactor", factors, RiskFactorCode::value));
        return new Ground(
                row.value("code", GroundCode::of),
                row.constant("family", GroundFamily.class),
                row.label(),
                factor,
                row.yesOrNo("healthCrisis"),
                row.validity());
    }

    private static Region region(CodeRow row) {
        return new Region(
                row.value("code", RegionCode::of),
                row.value("iso", CodeListReader::isoCode),
                row.value("zone", CodeListReader::zone),
                row.label(),
                row.constant("territory", Territory.class),
                row.validity());
    }

    private static String isoCode(String text) {
        InvalidValueException.ifNot(ISO_SUBDIVISION, "iso", text, "Write the ISO 3166-2 code, such as FR-IDF.");
        return text;
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            String cure = Nearest.to(text, ZoneId.getAvailableZoneIds())
                    .map(near -> "Maybe " + near + ".")
                    .orElse("Write an IANA time zone, such as Europe/Paris.");
            throw new InvalidValueException("zone", text, cure);
        }
    }
}
