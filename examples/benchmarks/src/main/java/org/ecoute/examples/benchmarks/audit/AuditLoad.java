package org.ecoute.examples.benchmarks.audit;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ecoute.examples.national.caseload.CaseLoad;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.rules.SchemeRules;

/** Made-up case files of the two IAPR lines, and that all audits of them find the same. */
final class AuditLoad {
    /** After the last of them was closed. */
    static final Instant AS_OF = Instant.parse("2021-10-15T16:00:00Z");

    private static final CaseLoad LOAD = CaseLoad.ofSeed(1);

    private AuditLoad() {}

    /** So many, made as they are asked for. */
    static Stream<CaseFile> stream(long size) {
        return Stream.iterate(0L, number -> number + 1)
                .map(LOAD::caseFile)
                .filter(file -> file.service().value().startsWith("iapr-"))
                .limit(size);
    }

    /** The same with one act of ten left out at random, so that every clause has something to find. */
    static Stream<CaseFile> withGaps(long size) {
        Random random = new Random(size);
        return stream(size).map(file -> {
            List<Act> kept =
                    file.acts().stream().filter(act -> random.nextInt(10) > 0).toList();
            return CaseFile.builder().from(file).acts(kept).build();
        });
    }

    /**
     * Audits all by hand and by the rules.
     *
     * @return how many things were found, by both
     * @throws IllegalStateException at the first case file in which they find different things
     */
    static long check(Stream<CaseFile> files, SchemeRules rules) {
        return files.mapToLong(file -> check(file, rules.assess(file, AS_OF))).sum();
    }

    private static long check(CaseFile file, Assessment assessment) {
        Audited ours = Audited.of(assessment);
        Audited byHand = HandWrittenAudit.of(file, AS_OF);
        if (ours.size() != byHand.size() || !ours.told().equals(byHand.told())) {
            throw new IllegalStateException(
                    file.id() + " of " + file.service() + ": we find " + ours + ", by hand " + byHand);
        }
        return ours.size();
    }
}
