package org.ecoute.reporting.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One element of HTML or inline SVG. Text and attribute values are escaped here and nowhere else, so that nothing can
 * forget to. Mutable while it is built.
 */
final class Html {
    private static final Set<String> VOID = Set.of("meta", "br");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    private Html(String name) {
        this.name = name;
    }

    static Html of(String name, Object... content) {
        return new Html(name).add(content);
    }

    Html with(String attribute, Object value) {
        attributes.put(attribute, value.toString());
        return this;
    }

    Html classed(String classes) {
        return with("class", classes);
    }

    /** Adds elements, and anything else as text. */
    Html add(Object... more) {
        content.addAll(Arrays.asList(more));
        return this;
    }

    Html addAll(Iterable<Html> more) {
        more.forEach(content::add);
        return this;
    }

    /** Adds the library's own style sheet or script, which must not be escaped. */
    Html addOwnResource(String text) {
        content.add(new OwnResource(text));
        return this;
    }

    /** The value of an attribute that it has. */
    String attribute(String attribute) {
        return Objects.requireNonNull(attributes.get(attribute), attribute);
    }

    /** The first child element of a name. */
    Html child(String element) {
        return content.stream()
                .filter(Html.class::isInstance)
                .map(Html.class::cast)
                .filter(html -> html.name.equals(element))
                .findFirst()
                .orElseThrow();
    }

    /** Its own text, without that of its elements. */
    String text() {
        return content.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            out.append(' ').append(attribute).append("=\"");
            escape(value, out);
            out.append('"');
        });
        if (VOID.contains(name)) {
            out.append("/>");
            return;
        }
        out.append('>');
        content.forEach(part -> write(part, out));
        out.append("</").append(name).append('>');
    }

    private static void write(Object part, StringBuilder out) {
        if (part instanceof Html element) {
            element.write(out);
        } else if (part instanceof OwnResource resource) {
            out.append(resource.text);
        } else {
            escape(part.toString(), out);
        }
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    private record OwnResource(String text) {}
}
