package org.ecoute.examples.bilan.benchmark;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecoute.model.LocalText;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.reporting.AssessedCaseFile;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.Dimension;
import org.ecoute.reporting.Indicator;
import org.ecoute.reporting.Member;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.Section;
import org.ecoute.reporting.TableSpec;
import org.ecoute.reporting.Unit;
import org.ecoute.reporting.Vocabulary;

/**
 * Cross tables that share their margins, over five years one by one and together: places by topics, places by kinds,
 * topics by kinds. Large reports have several sets of three, on the same case files: more tables, not ever larger ones.
 * Members are drawn unevenly, so that many cells are small. Synthetic: nobody's case files.
 *
 * @param sets how many times three tables there are
 * @param members how many places there are in each set, and how many topics
 */
record LinkedTables(int sets, int members) {
    private static final int MOST_FIGURES_OF_A_SET = 10_000;
    private static final List<String> DIMENSIONS = List.of("place", "topic", "kind");
    private static final String CODES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int KINDS = 5;
    private static final int CASE_FILES_A_CELL = 20;
    private static final int FIRST_YEAR = 2016;
    private static final int YEARS = 5;
    private static final long SEED = 7;
    private static final RulePackHash NO_RULES = RulePackHash.of("sha256:" + "0".repeat(64));
    private static final OffsetDateTime AS_OF = OffsetDateTime.parse("2021-02-01T00:00:00+01:00");

    /** As many tables as it takes for about so many figures. */
    static LinkedTables ofAbout(int figures) {
        int sets = Math.max(1, figures / MOST_FIGURES_OF_A_SET);
        int members = 2;
        while (new LinkedTables(sets, members + 1).figures() <= figures) {
            members++;
        }
        return new LinkedTables(sets, members);
    }

    private int figures() {
        return sets * (YEARS + 1) * ((members + 1) * (members + 1) + 2 * (members + 1) * (KINDS + 1));
    }

    Vocabulary vocabulary() {
        Vocabulary vocabulary = Vocabulary.bundled();
        for (int set = 0; set < sets; set++) {
            for (int i = 0; i < DIMENSIONS.size(); i++) {
                vocabulary = vocabulary.with(dimension(name(i, set), members(i), set * DIMENSIONS.size() + i));
            }
        }
        return vocabulary;
    }

    BilanSpec spec() {
        return BilanSpec.builder()
                .id("linked-tables-" + sets + "x" + members)
                .title(text("Linked tables"))
                .coverage(Period.years(FIRST_YEAR, FIRST_YEAR + YEARS - 1))
                .addIndicators(Indicator.of("files", text("case files"), Unit.CASE_FILES))
                .addSections(Section.of(
                        "all",
                        text("All"),
                        IntStream.range(0, sets).boxed().flatMap(this::tables).toArray(TableSpec[]::new)))
                .build();
    }

    private Stream<TableSpec> tables(int set) {
        return Stream.of(
                table(name(0, set), name(1, set)),
                table(name(0, set), name(2, set)),
                table(name(1, set), name(2, set)));
    }

    private static String name(int dimension, int set) {
        return DIMENSIONS.get(dimension) + "-" + set;
    }

    private int members(int dimension) {
        return dimension == DIMENSIONS.size() - 1 ? KINDS : members;
    }

    /** Deals out the case files one by one. */
    void caseFiles(Consumer<AssessedCaseFile> taker) {
        Random random = new Random(SEED);
        for (int i = 0; i < members * members * CASE_FILES_A_CELL; i++) {
            StringBuilder id = new StringBuilder();
            for (int place = 0; place < sets * DIMENSIONS.size(); place++) {
                id.append(CODES.charAt(uneven(random, members(place % DIMENSIONS.size()))));
            }
            taker.accept(caseFile(CaseFileId.of(id + "-" + i), random));
        }
    }

    /** The first members are the likeliest. */
    private static int uneven(Random random, int members) {
        return (int) (members * Math.pow(random.nextDouble(), 2));
    }

    private static AssessedCaseFile caseFile(CaseFileId id, Random random) {
        OffsetDateTime opened = LocalDate.of(FIRST_YEAR, 1, 1)
                .plusDays(random.nextInt(YEARS * 365))
                .atTime(LocalTime.NOON)
                .atOffset(AS_OF.getOffset());
        BeneficiaryId agent = BeneficiaryId.of("B1");
        CaseFile caseFile = CaseFile.builder()
                .id(id)
                .service(ServiceId.of("iapr-numero-bleu"))
                .addBeneficiaries(
                        Beneficiary.builder().id(agent).role(Role.AGENT).build())
                .addActs(Referral.builder()
                        .at(opened)
                        .by(Role.AGENT)
                        .addBeneficiaries(agent)
                        .build())
                .build();
        return new AssessedCaseFile(
                caseFile,
                Assessment.builder().caseFile(id).asOf(AS_OF).rulePack(NO_RULES).build());
    }

    private TableSpec table(String rows, String columns) {
        List<Period> periods = new ArrayList<>();
        IntStream.range(0, YEARS).forEach(year -> periods.add(Period.year(FIRST_YEAR + year)));
        periods.add(Period.years(FIRST_YEAR, FIRST_YEAR + YEARS - 1));
        return TableSpec.builder()
                .id(rows + "-" + columns)
                .title(text(rows + " by " + columns))
                .indicator("files")
                .addDimensions(rows, columns)
                .addAllPeriods(periods)
                .build();
    }

    /** The codes, a letter or digit each, stand at the beginning of the identifiers of the case files. */
    private static Dimension dimension(String id, int members, int position) {
        List<Member> all = IntStream.range(0, members)
                .mapToObj(i -> Member.of(String.valueOf((int) CODES.charAt(i)), text(id + " " + i)))
                .toList();
        return Dimension.of(
                id,
                text(id),
                all,
                (observation, codes) -> codes.accept(String.valueOf(
                        (int) observation.source().caseFile().id().value().charAt(position))));
    }

    private static LocalText text(String text) {
        return new LocalText(text, text);
    }
}
