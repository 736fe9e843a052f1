package org.ecoute.rules.internal.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecoute.model.ruling.Duty;
import org.ecoute.model.ruling.Verdict;

/** The duties that a ruling tells: what doing the act creates. */
final class ToldDuties {
    private ToldDuties() {}

    /** The duties under every completion; a due instant that depends on the completion is left out. */
    static List<Duty> of(Judged judged) {
        List<Trial> trials = judged.trials();
        if (trials.size() == 1 && trials.get(0).created().isEmpty()) {
            return List.of();
        }
        List<Map<Duty, Duty>> byPath = new ArrayList<>(trials.size());
        for (Trial trial : trials) {
            if (trial.verdict() != Verdict.ALLOWED) {
                return List.of();
            }
            byPath.add(duties(trial));
        }
        if (byPath.size() == 1) {
            return List.copyOf(byPath.get(0).values());
        }
        List<Duty> common = new ArrayList<>();
        for (Duty undated : byPath.get(0).keySet()) {
            if (byPath.stream().allMatch(one -> one.containsKey(undated))) {
                common.add(Fold.agreed(Fold.each(byPath, one -> one.getOrDefault(undated, undated)))
                        .orElse(undated));
            }
        }
        return common;
    }

    /** Duties with their due instant, by the same duty without it; one duty for several beneficiaries stands once. */
    private static Map<Duty, Duty> duties(Trial trial) {
        Map<Duty, Duty> duties = new LinkedHashMap<>();
        for (CreatedDuty created : trial.created()) {
            duties.put(undated(created.told()), created.told());
        }
        return duties;
    }

    private static Duty undated(Duty duty) {
        return Duty.builder().from(duty).due(Optional.empty()).build();
    }
}
