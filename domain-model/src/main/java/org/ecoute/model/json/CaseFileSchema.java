package org.ecoute.model.json;

import java.io.StringWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ecoute.model.casefile.CaseFile;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * The JSON Schema (draft 2020-12) of a case file, made from the declarations by which {@link JsonReader} reads. It is
 * published beside this class as {@value #RESOURCE} too. What it refuses, the reader refuses; the reader also checks
 * what a schema cannot say: the calendar, references inside the case file, repeated fields.
 */
public final class CaseFileSchema {
    /** The published schema, a resource beside this class. */
    public static final String RESOURCE = "case-file.schema.json";

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ID = "urn:ecoute:case-file:" + CaseFile.SCHEMA;

    private CaseFileSchema() {}

    /** The schema as JSON, indented, with a line break at its end. */
    public static String text() {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(new Indented(), text)) {
            write(schema(), out);
        }
        return text.append('\n').toString();
    }

    private static Map<String, Object> schema() {
        Definitions definitions = new Definitions();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.put("$id", ID);
        schema.put("title", "Écoute: case file");
        schema.putAll(CaseFileShape.CASE_FILE.definition(definitions));
        schema.put("$defs", definitions.byName());
        return schema;
    }

    private static void write(Object value, JsonGenerator out) {
        if (value instanceof Map<?, ?> object) {
            out.writeStartObject();
            object.forEach((name, member) -> {
                out.writeName(String.valueOf(name));
                write(member, out);
            });
            out.writeEndObject();
        } else if (value instanceof Collection<?> items) {
            out.writeStartArray();
            items.forEach(item -> write(item, out));
            out.writeEndArray();
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            out.writeString(value.toString());
        }
    }

    /** Line breaks that do not depend on the system, so that the published text is the same everywhere. */
    private static final class Indented extends ObjectWriteContext.Base {
        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

        private static final Separators SEPARATORS =
                Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
