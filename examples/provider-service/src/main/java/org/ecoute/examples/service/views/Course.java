package org.ecoute.examples.service.views;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ecoute.examples.service.record.Standing;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Closure;

/**
 * The intervention report: how it went and how it ended, nothing of what was said (IAPR-RPT-03).
 *
 * @param acts how many of each type
 * @param sessionsHeld how many sessions took place, by kind
 * @param closedAt when it was closed
 * @param outcome how it ended
 */
record Course(
        Map<String, Long> acts,
        Map<String, Long> sessionsHeld,
        Optional<OffsetDateTime> closedAt,
        Optional<String> outcome) {
    static Course of(List<ActLine> lines, CaseFile caseFile) {
        Optional<Closure> closure = Standing.closure(caseFile);
        return new Course(
                lines.stream().collect(Collectors.groupingBy(ActLine::type, TreeMap::new, Collectors.counting())),
                lines.stream()
                        .filter(line -> line.held().orElse(false))
                        .flatMap(line -> line.kind().stream())
                        .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting())),
                closure.map(Closure::at),
                closure.flatMap(Closure::outcome).map(Enum::name));
    }
}
