package org.ecoute.examples.workbench.handbook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page of HTML as an XML parser reads it, which fails where anything is not closed or not escaped. */
record Markup(Document document) {
    static Markup of(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Markup of(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return new Markup(factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    /** Where its links lead. */
    List<String> links() {
        return values("a", "href");
    }

    /** The places on it. */
    List<String> anchors() {
        return values("*", "id");
    }

    /** The words of all elements of a name. */
    List<String> words(String element) {
        return elements(element).stream().map(Element::getTextContent).toList();
    }

    private List<String> values(String element, String attribute) {
        return elements(element).stream()
                .filter(one -> one.hasAttribute(attribute))
                .map(one -> one.getAttribute(attribute))
                .toList();
    }

    private List<Element> elements(String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
