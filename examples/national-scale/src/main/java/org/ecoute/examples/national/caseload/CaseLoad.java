package org.ecoute.examples.national.caseload;

import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.casefile.Tag;
import org.ecoute.model.scheme.ServiceId;

/**
 * Made-up case files, as many as are asked for. Each follows from the seed and its own number alone, so parts can be made
 * anywhere and in any order, and nothing is kept. Immutable and thread-safe.
 */
public final class CaseLoad {
    /** What every made-up case file carries. */
    public static final Tag SYNTHETIC = Tag.of("synthetic");

    /** Spreads neighbouring numbers over the whole range of seeds. */
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final long seed;

    private CaseLoad(long seed) {
        this.seed = seed;
    }

    /** The case load of a seed. */
    public static CaseLoad ofSeed(long seed) {
        return new CaseLoad(seed);
    }

    /** The case files of these numbers, in their order, made as they are asked for. */
    public Stream<CaseFile> caseFiles(long fromNumber, long size) {
        return LongStream.range(fromNumber, fromNumber + size).mapToObj(this::caseFile);
    }

    /**
     * One case file.
     *
     * @param number 0 or more; its identifier tells it
     */
    public CaseFile caseFile(long number) {
        SplittableRandom random = new SplittableRandom(seed ^ (number * GOLDEN_GAMMA));
        String service = Marginals.PUBLISHED.services().draw(random);
        Course course = switch (service) {
            case BleuCourse.SERVICE -> new BleuCourse(random);
            case VertCourse.SERVICE -> new VertCourse(random);
            case ListeningCourse.SERVICE -> new ListeningCourse(random);
            default -> throw new IllegalStateException("no course for service " + service);
        };
        course.write();
        return CaseFile.builder()
                .id(CaseFileId.of("S-" + number))
                .service(ServiceId.of(service))
                .schema(CaseFile.SCHEMA)
                .tags(Set.of(SYNTHETIC))
                .addAllTags(course.tags())
                .beneficiaries(course.beneficiaries())
                .acts(course.acts())
                .build();
    }
}
