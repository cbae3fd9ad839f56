// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart.page;

import io.github.tafhsb.text.Line;
import java.util.Map;
import java.util.Optional;

/** What every page has around its sections: a head that loads nothing, a header, contents, and one main part. */
final class Frame {
    private static final String NOTHING_FROM_OUTSIDE =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

    private final Sheet sheet;
    private final String title;
    private final Optional<Line> reference;

    /**
     * Begins a page.
     *
     * @param title what it is called, in the window too
     * @param reference what stands on every printed sheet
     */
    Frame(Sheet sheet, String title, Optional<Line> reference) {
        this.sheet = sheet;
        this.title = title;
        this.reference = reference;
    }

    /** {@return a header with the name of the page, for what else it is to say} */
    Html header() {
        return Html.of("header")
                .add(Html.of("p", sheet.word("front.kind")).as("kind"))
                .add(Html.of("h1", title));
    }

    /**
     * {@return the whole page}
     *
     * @param contents the sections by the places that links lead to; with one at most there is no list of them
     */
    String document(Html header, Map<String, String> contents, Iterable<Html> sections) {
        Html body = Html.of("body").add(header);
        if (contents.size() > 1) {
            body.add(navigation(contents));
        }
        return Html.of("html")
                .with("lang", sheet.language().wire())
                .add(head())
                .add(body.add(Html.of("main").addAll(sections)))
                .document();
    }

    private Html head() {
        return Html.of(
                "head",
                Html.of("meta").with("charset", "utf-8"),
                Html.of("meta").with("http-equiv", "Content-Security-Policy").with("content", NOTHING_FROM_OUTSIDE),
                Html.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                Html.of("meta").with("name", "robots").with("content", "noindex"),
                Html.of("title", title),
                Html.style(PageTexts.file("page.css")),
                Html.style(PrintHeader.css(reference.map(Line::text).orElse(""), sheet)));
    }

    private Html navigation(Map<String, String> contents) {
        Html list = Html.of("ul");
        contents.forEach((anchor, name) -> list.add(Html.of("li", Html.link(anchor).add(name))));
        return Html.of("nav", list).with("aria-label", sheet.word("nav.contents"));
    }

    /** {@return a section with its heading} */
    static Html section(String anchor, String heading) {
        return Html.of("section")
                .id(anchor)
                .with("aria-labelledby", anchor + "-title")
                .add(Html.of("h2", heading).id(anchor + "-title"));
    }
}
