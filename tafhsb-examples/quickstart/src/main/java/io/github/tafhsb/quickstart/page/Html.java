// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An element of a page, or a run of them. Whatever text is put into it stays text: escaping is not something a section can forget.
 *
 * <p>Not for sharing between threads.
 */
final class Html {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern PAGE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)*\\.html");
    private static final Set<String> EMPTY = Set.of("meta", "br");
    private static final Set<String> INLINE = Set.of("a", "b", "span", "strong", "em", "q", "abbr", "time", "br");
    private static final Set<String> FORBIDDEN = Set.of("src", "style", "srcset", "action");

    private final String tag;
    private final StringBuilder attributes = new StringBuilder();
    private final List<Object> content = new ArrayList<>();

    private Html(String tag) {
        this.tag = tag;
    }

    /** {@return an element with nothing in it yet} */
    static Html of(String tag) {
        return new Html(named(tag));
    }

    /** {@return an element with this text in it} */
    static Html of(String tag, String text) {
        return of(tag).add(text);
    }

    /** {@return an element with these in it, one after another} */
    static Html of(String tag, Html... children) {
        Html element = of(tag);
        for (Html child : children) {
            element.add(child);
        }
        return element;
    }

    /** {@return a run of elements and text without an element around it} */
    static Html run() {
        return new Html("");
    }

    /** {@return a link to another place on the same page} */
    static Html link(String anchor) {
        return leadingTo("#" + anchor);
    }

    /** {@return a link to a place on a page in the same folder; there are no links that leave it} */
    static Html link(String page, String anchor) {
        if (!PAGE.matcher(page).matches()) {
            throw new IllegalArgumentException("page: the name of a page in the same folder");
        }
        return leadingTo(page + "#" + anchor);
    }

    private static Html leadingTo(String place) {
        Html link = of("a");
        link.write("href", place);
        return link;
    }

    /** {@return a style sheet of our own; the only text that is not escaped, because browsers read it as it stands} */
    static Html style(String css) {
        if (css.indexOf('<') >= 0) {
            throw new IllegalArgumentException("css: no < in it");
        }
        Html style = new Html("style");
        style.content.add(css);
        return style;
    }

    /** Sets an attribute. Nothing that could load or run anything can be set. */
    Html with(String attribute, String value) {
        if (attribute.startsWith("on") || attribute.equals("href") || FORBIDDEN.contains(attribute)) {
            throw new IllegalArgumentException("attribute: none that loads or runs anything");
        }
        write(named(attribute), value);
        return this;
    }

    /** Sets the place that links lead to. */
    Html id(String anchor) {
        return with("id", anchor);
    }

    /** Sets the class that the style sheet knows it by. */
    Html as(String look) {
        return with("class", look);
    }

    /** Adds text. */
    Html add(String text) {
        content.add(text);
        return this;
    }

    /** Adds an element or a run. */
    Html add(Html child) {
        content.add(child);
        return this;
    }

    /** Adds elements or runs. */
    Html addAll(Iterable<Html> children) {
        children.forEach(this::add);
        return this;
    }

    /** {@return whether there is nothing in it} */
    boolean isEmpty() {
        return content.stream()
                .allMatch(each -> each instanceof Html child
                        ? child.tag.isEmpty() && child.isEmpty()
                        : each.toString().isEmpty());
    }

    /** {@return the whole as a document} */
    String document() {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        writeTo(out);
        return out.toString();
    }

    /** {@return the text in it, without any elements} */
    String text() {
        StringBuilder out = new StringBuilder();
        content.forEach(each -> out.append(each instanceof Html child ? child.text() : each));
        return out.toString();
    }

    private void writeTo(StringBuilder out) {
        if (!tag.isEmpty()) {
            out.append('<').append(tag).append(attributes).append('>');
        }
        for (Object each : content) {
            if (each instanceof Html child) {
                child.writeTo(out);
            } else if (tag.equals("style")) {
                out.append(each);
            } else {
                escape(each.toString(), out);
            }
        }
        if (!tag.isEmpty() && !EMPTY.contains(tag)) {
            out.append("</").append(tag).append('>');
        }
        if (!tag.isEmpty() && !INLINE.contains(tag)) {
            out.append('\n');
        }
    }

    private void write(String attribute, String value) {
        attributes.append(' ').append(attribute).append("=\"");
        escape(value, attributes);
        attributes.append('"');
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

    private static String named(String name) {
        if (!NAME.matcher(name).matches() || name.equals("script") || name.equals("style")) {
            throw new IllegalArgumentException("name: small letters, digits and hyphens; no script, no style");
        }
        return name;
    }
}
