package org.ecoute.examples.service.web;

import java.util.List;
import org.ecoute.examples.service.record.BadRequestException;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.json.Problem;
import org.ecoute.model.json.RejectedException;

/**
 * What is wrong with a request, field by field, without the values that were found.
 *
 * @param field in the model's JSON, such as {@code acts[0].modality}
 * @param cure what would be right
 */
record FieldErrors(String field, String cure) {
    static List<FieldErrors> of(RuntimeException why) {
        if (why instanceof RejectedException rejected) {
            return rejected.rejection().problems().stream().map(FieldErrors::of).toList();
        }
        if (why instanceof InvalidValueException invalid) {
            return List.of(new FieldErrors(invalid.field(), invalid.cure()));
        }
        return why instanceof BadRequestException bad ? List.of(new FieldErrors(bad.field(), bad.cure())) : List.of();
    }

    /** The name of a field that nobody knows is the sender's own word: only where it stands is told. */
    private static FieldErrors of(Problem problem) {
        boolean unknown = problem.found().equals("an unknown field");
        int last = problem.field().lastIndexOf('.');
        String known = unknown ? problem.field().substring(0, Math.max(last, 0)) : problem.field();
        return new FieldErrors(known, problem.cure());
    }
}
