package org.ecoute.compliance.log;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecoute.compliance.internal.tree.Trees;
import org.ecoute.model.LocalText;
import org.ecoute.model.Nearest;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.Problem;
import org.ecoute.model.json.RejectedException;
import org.ecoute.model.scheme.Service;
import org.ecoute.rules.RuleCatalogue;
import tools.jackson.databind.node.ObjectNode;

/** Gathers the rows of a log into case files. */
final class LogReader {
    private static final String OF_BENEFICIARY = "beneficiary.";

    private final String file;
    private final Mapping mapping;
    private final RuleCatalogue catalogue;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<CaseFile, Boolean> caseFiles = new LinkedHashMap<>();
    private final List<KeptAside> keptAside = new ArrayList<>();

    private LogReader(String file, Mapping mapping, RuleCatalogue catalogue) {
        this.file = file;
        this.mapping = mapping;
        this.catalogue = catalogue;
    }

    static LogReader read(Path log, Mapping mapping, RuleCatalogue catalogue) {
        LogReader reader = new LogReader(String.valueOf(log.getFileName()), mapping, catalogue);
        List<Row> rows = Rows.of(log, mapping);
        reader.checkColumns(rows);
        rows.forEach(reader::row);
        reader.drafts.forEach(reader::finish);
        return reader;
    }

    /** Each case file, with whether all its rows could be used. */
    Map<CaseFile, Boolean> caseFiles() {
        return caseFiles;
    }

    /** The rows that could not, in the order of the file. */
    List<KeptAside> keptAside() {
        return keptAside;
    }

    /** A column that no row fills may be missing by mistake: told at once, as otherwise every row would be. */
    private void checkColumns(List<Row> rows) {
        Set<String> there = new LinkedHashSet<>();
        rows.forEach(row -> there.addAll(row.values().keySet()));
        for (String needed : List.of("case", "type", "at")) {
            String column = mapping.column(needed);
            if (!there.contains(column)) {
                String maybe = Nearest.to(column, there).orElse(String.join(", ", there));
                throw new LogException(new LocalText(
                        file + " : la colonne « " + column + " » manque ou est vide. Peut-être " + maybe + ".",
                        file + ": the column \"" + column + "\" is missing or empty. Maybe " + maybe + "."));
            }
        }
    }

    private void row(Row row) {
        String column = mapping.column("case");
        String id = row.values().get(column);
        if (id == null) {
            keptAside.add(new KeptAside(
                    file,
                    row.line(),
                    column,
                    "",
                    new LocalText("Chaque ligne nomme son dossier.", "Each row names its case file.")));
            return;
        }
        Draft draft = drafts.computeIfAbsent(id, none -> new Draft(row.line()));
        try {
            draft.service(service(row));
            ObjectNode act = new ActOfRow(mapping, row).tree();
            draft.add(act, beneficiary(row));
        } catch (BadCellException e) {
            draft.whole = false;
            keptAside.add(e.at(file, row.line()));
        }
    }

    private String service(Row row) {
        String column = mapping.column("service");
        String said = row.values().getOrDefault(column, mapping.service().orElse(""));
        String code = mapping.code("service", said);
        List<String> known = catalogue.services().stream()
                .map(Service::id)
                .map(id -> id.value())
                .toList();
        if (!known.contains(code)) {
            String maybe = Nearest.to(code, known).orElse(String.join(", ", known));
            throw new BadCellException(column, said, new LocalText("Peut-être " + maybe + ".", "Maybe " + maybe + "."));
        }
        return code;
    }

    private Map<String, String> beneficiary(Row row) {
        Map<String, String> attributes = new LinkedHashMap<>();
        mapping.columns().forEach((column, attribute) -> {
            String value = row.values().get(column);
            if (value != null && attribute.startsWith(OF_BENEFICIARY)) {
                attributes.put(attribute.substring(OF_BENEFICIARY.length()), mapping.code(attribute, value));
            }
        });
        return attributes;
    }

    private void finish(String id, Draft draft) {
        try {
            CaseFile caseFile = Trees.caseFile(draft.tree(id));
            if (!caseFile.acts().isEmpty()) {
                caseFiles.put(caseFile, draft.whole);
            }
        } catch (RejectedException e) {
            Problem problem = e.rejection().problems().get(0);
            String attribute = problem.field().replaceAll(".*[.\\]]", "");
            keptAside.add(new KeptAside(
                    file,
                    draft.line,
                    mapping.column(problem.field().startsWith("beneficiaries") ? OF_BENEFICIARY + attribute : "case"),
                    id,
                    new LocalText(problem.message(), problem.message())));
        }
    }
}
