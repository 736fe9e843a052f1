package org.ecoute.examples.workbench.handbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One element, written so that HTML and XML parsers read the same. Text and attribute values are escaped here and
 * nowhere else, so that nothing can forget to. Mutable while it is built.
 */
final class Html {
    private static final Set<String> VOID = Set.of("meta", "br");
    private static final Set<String> WITHIN_LINES = Set.of("a", "b", "span", "code", "pre", "title");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    private Html(String name) {
        this.name = name;
    }

    /** An element with this content: elements, and anything else as text. */
    static Html of(String name, Object... content) {
        return new Html(name).add(content);
    }

    Html with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    Html classed(String classes) {
        return with("class", classes);
    }

    Html add(Object... more) {
        content.addAll(Arrays.asList(more));
        return this;
    }

    Html addAll(Iterable<?> more) {
        more.forEach(content::add);
        return this;
    }

    /** Adds our own style sheet, which must not be escaped. */
    Html addStyle(String sheet) {
        content.add(new Style(sheet));
        return this;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> out.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        if (VOID.contains(name)) {
            out.append("/>\n");
            return;
        }
        out.append('>');
        content.forEach(part -> write(part, out));
        out.append("</").append(name).append('>');
        if (!WITHIN_LINES.contains(name)) {
            out.append('\n');
        }
    }

    private static void write(Object part, StringBuilder out) {
        if (part instanceof Html element) {
            element.write(out);
        } else if (part instanceof Style style) {
            out.append(style.sheet);
        } else {
            out.append(escaped(part.toString()));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private record Style(String sheet) {}
}
