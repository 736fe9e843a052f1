package org.ecoute.reporting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ecoute.model.casefile.GroupSessionKind;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.code.CodeLists;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.Gender;
import org.ecoute.model.person.StatutoryCategory;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.scheme.Party;

/** Case files of all kinds, the same for the same seed. They need not obey any rule. */
final class RandomCaseFiles {
    private static final List<String> ORGANISATIONS = List.of(
            "DIRECCTE", "DIRECCTE", "DIRECCTE", "ARS", "ARS", "DRJSCS", "CREPS", "EVSN", "ZZZ", "NON_COMMUNIQUE");
    private static final List<String> REGIONS = List.of("11", "11", "44", "53", "76", "04", "06", "93");
    private static final OffsetDateTime START = OffsetDateTime.parse("2016-01-05T10:00:00+01:00");

    private final Random random;

    private RandomCaseFiles(long seed) {
        this.random = new Random(seed);
    }

    static List<AssessedCaseFile> of(long seed, int number) {
        RandomCaseFiles files = new RandomCaseFiles(seed);
        return IntStream.range(0, number).mapToObj(files::caseFile).toList();
    }

    private AssessedCaseFile caseFile(int index) {
        boolean vert = random.nextInt(4) == 0;
        OffsetDateTime opened = START.plusMinutes(random.nextInt(vert ? 60 * 24 * 370 : 60 * 24 * 1820));
        String at = (vert ? opened.plusDays(1448) : opened).toString();
        Beneficiary[] beneficiaries = beneficiaries(vert ? 1 : 1 + random.nextInt(3) / 2);
        Fixtures.CaseFileBuilder file =
                vert ? Fixtures.vert("V-" + index, at, beneficiaries) : Fixtures.bleu("B-" + index, at, beneficiaries);
        if (random.nextInt(10) > 0) {
            file.grounds(
                    pick(CodeLists.bundled().grounds().subList(0, 15)).code().value());
        }
        if (random.nextInt(12) == 0) {
            file.tag("health-crisis");
        }
        sessions(file, OffsetDateTime.parse(at));
        file.duty(DutyKind.CONTACT, pick(List.of(DutyState.values())));
        file.duty(DutyKind.REFERRAL_NOTICE, DutyState.MET);
        if (random.nextInt(9) == 0) {
            file.breachOfAct("IAPR-BLEU-03", pick(List.of(Party.values())), 0);
            file.breachOfDuty("IAPR-BLEU-09", Party.PROVIDER, 0);
        }
        return file.assessed();
    }

    private Beneficiary[] beneficiaries(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Fixtures.agent(
                        "B" + i,
                        pick(ORGANISATIONS),
                        pick(REGIONS),
                        pick(List.of(Gender.values())),
                        pick(List.of(StatutoryCategory.values()))))
                .toArray(Beneficiary[]::new);
    }

    private void sessions(Fixtures.CaseFileBuilder file, OffsetDateTime opened) {
        for (int i = random.nextInt(6); i > 0; i--) {
            String at = opened.plusDays(7L * i).toString();
            boolean faceToFace = random.nextBoolean();
            file.support(at, faceToFace ? Modality.FACE_TO_FACE : Modality.TELEPHONE);
            if (faceToFace && random.nextInt(8) > 0) {
                file.missionOrder(opened.plusDays(60).toString(), at);
            }
        }
        if (random.nextInt(4) == 0) {
            file.session(
                    opened.plusDays(2).toString(),
                    session -> session.kind(SessionKind.MANAGER_ADVICE).held(true));
        }
        if (random.nextInt(15) == 0) {
            String at = opened.plusDays(9).toString();
            file.group(at, pick(List.of(GroupSessionKind.values())), 1 + random.nextInt(4));
        }
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
