// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a browser would have it: its elements, in their order. */
final class Drawn {
    private final String page;
    private final Document document;

    Drawn(String page) {
        this.page = page;
        try {
            // the page is XML but for its first line and the elements that have no end
            String xml = page.substring(page.indexOf('\n')).strip().replaceAll("<(meta|br)([^>]*)>", "<$1$2/>");
            this.document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException malformed) {
            throw new AssertionError("a page that no browser can read as it is written", malformed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String source() {
        return page;
    }

    List<Element> all(String tag) {
        NodeList found = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** {@return the values of an attribute, wherever it is set} */
    List<String> values(String attribute) {
        return all("*").stream()
                .filter(element -> element.hasAttribute(attribute))
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    List<String> texts(String tag) {
        return all(tag).stream().map(Element::getTextContent).toList();
    }

    /** {@return the text of the body} */
    String text() {
        return all("body").get(0).getTextContent();
    }

    /** {@return the text of a section; empty if it is not there} */
    String section(Chapter chapter) {
        return all("section").stream()
                .filter(section -> section.getAttribute("id").equals(chapter.anchor()))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }
}
