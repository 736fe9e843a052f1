package org.ecoute.model.json;

import java.util.Map;
import java.util.Optional;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * An act that stands alone and names parts of a case file that was read before.
 *
 * @param caseFile what it may name
 */
record ActInCaseFileForm(CaseFile caseFile) implements Form<Act> {
    @Override
    public @Nullable Act read(JsonValue json, FieldPath path, Problems problems) {
        References references = problems.references();
        caseFile.beneficiaries()
                .forEach(one ->
                        references.know(KeyForm.Kind.BENEFICIARY, one.id().value()));
        caseFile.acts().stream()
                .map(Act::id)
                .flatMap(Optional::stream)
                .forEach(id -> references.know(KeyForm.Kind.ACT, id.value()));
        int before = problems.count();
        Act act = ActForm.INSTANCE.read(json, path, problems);
        references.resolve(problems);
        return problems.count() == before ? act : null;
    }

    @Override
    public void write(Act act, JsonGenerator out) {
        ActForm.INSTANCE.write(act, out);
    }

    @Override
    public String expected() {
        return ActForm.INSTANCE.expected();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return ActForm.INSTANCE.schema(definitions);
    }
}
