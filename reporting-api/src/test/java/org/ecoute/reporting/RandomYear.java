package org.ecoute.reporting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.code.CodeLists;
import org.ecoute.model.person.Gender;
import org.ecoute.model.person.StatutoryCategory;

/** The case files of 2020 of a small or a large client, a few organisations with most of them; the same for a seed. */
final class RandomYear {
    private static final OffsetDateTime START = OffsetDateTime.parse("2020-01-02T10:00:00+01:00");
    private static final List<String> ORGANISATIONS = List.of("DIRECCTE", "ARS", "DRJSCS", "CREPS", "EVSN", "INSEP");
    private static final List<String> REGIONS = List.of("11", "44", "53", "76", "04", "06");

    /** Larger clients cost much time to protect. */
    private static final int MEMBERS = Soak.times(3, 6);

    private final Random random;
    private final int organisations;
    private final int regions;

    private RandomYear(long seed, int members) {
        this.random = new Random(seed);
        this.organisations = 2 + random.nextInt(members - 1);
        this.regions = 2 + random.nextInt(members - 1);
    }

    static List<AssessedCaseFile> of(long seed) {
        return of(seed, MEMBERS);
    }

    /** With up to so many organisations and regions, 2 to 6. */
    static List<AssessedCaseFile> of(long seed, int members) {
        RandomYear year = new RandomYear(seed, members);
        int number = 30 + year.random.nextInt(400);
        return IntStream.range(0, number).mapToObj(year::caseFile).toList();
    }

    private AssessedCaseFile caseFile(int index) {
        OffsetDateTime opened = START.plusMinutes(random.nextInt(60 * 24 * 360));
        Fixtures.CaseFileBuilder file = Fixtures.bleu(
                "B-" + index,
                opened.toString(),
                Fixtures.agent(
                        "B1",
                        skewed(ORGANISATIONS.subList(0, organisations)),
                        skewed(REGIONS.subList(0, regions)),
                        skewed(List.of(Gender.values())),
                        skewed(List.of(StatutoryCategory.values()))));
        for (int i = random.nextInt(3); i > 0; i--) {
            file.grounds(
                    skewed(CodeLists.bundled().grounds().subList(0, 5)).code().value());
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            String at = opened.plusDays(7L * i).toString();
            file.support(at, skewed(List.of(Modality.TELEPHONE, Modality.FACE_TO_FACE)));
            if (random.nextInt(3) > 0) {
                file.missionOrder(opened.plusDays(60).toString(), at);
            }
        }
        return file.assessed();
    }

    /** Each member about half as often as the one before. */
    private <T> T skewed(List<T> list) {
        int place = 0;
        while (place < list.size() - 1 && random.nextInt(5) < 2) {
            place++;
        }
        return list.get(place);
    }
}
