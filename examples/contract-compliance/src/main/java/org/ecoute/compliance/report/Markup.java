package org.ecoute.compliance.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements and text, escaped by the JDK's own writer. Not thread-safe. */
final class Markup {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    Markup() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens an element; attributes are names and values in turn. */
    Markup open(String name, String... attributes) {
        return write(() -> {
            out.writeStartElement(name);
            attributes(attributes);
        });
    }

    /** Closes the innermost element; begins a new line after those that hold others. */
    Markup close() {
        return write(() -> {
            // an empty text first: HTML knows no short form for elements that happen to be empty
            out.writeCharacters("");
            out.writeEndElement();
            out.writeCharacters("\n");
        });
    }

    /** An element that holds text alone. */
    Markup element(String name, String content, String... attributes) {
        return write(() -> {
            out.writeStartElement(name);
            attributes(attributes);
            out.writeCharacters(withoutControls(content));
            out.writeEndElement();
        });
    }

    /** An element that never holds anything. */
    Markup empty(String name, String... attributes) {
        return write(() -> {
            out.writeEmptyElement(name);
            attributes(attributes);
            out.writeCharacters("\n");
        });
    }

    Markup text(String content) {
        return write(() -> out.writeCharacters(withoutControls(content)));
    }

    /** Our own style sheet or document type, written as it is. */
    Markup raw(String own) {
        return write(() -> out.writeDTD(own));
    }

    @Override
    public String toString() {
        write(out::flush);
        return text.toString();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], withoutControls(attributes[i + 1]));
        }
    }

    /** XML has no way to say control characters, which a log may hold. */
    private static String withoutControls(String content) {
        return content.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "�");
    }

    private Markup write(Writing writing) {
        try {
            writing.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    private interface Writing {
        void write() throws XMLStreamException;
    }
}
