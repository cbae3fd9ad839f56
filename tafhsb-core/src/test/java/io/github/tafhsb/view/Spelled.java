// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that a view says, one line for each value, with where it stands. */
final class Spelled {
    private final List<String> lines = new ArrayList<>();

    private Spelled() {}

    static List<String> lines(AudienceView view) {
        Spelled spelled = new Spelled();
        spelled.members(view.content(), "");
        return spelled.lines;
    }

    /** Every text in a view, however deep. */
    static List<String> texts(AudienceView view) {
        return lines(view).stream().map(line -> line.substring(line.indexOf('=') + 1)).toList();
    }

    private void members(ViewedPart part, String at) {
        for (ViewedMember member : part.members()) {
            for (Viewed value : member.values()) {
                String here = at + '/' + member.name();
                if (value instanceof Viewed.Holds held) {
                    String id = held.part().id().map(ViewId::value).orElse("");
                    lines.add(here + '/' + id + "=" + held.part().kind());
                    members(held.part(), here + '/' + id);
                } else {
                    said(value).forEach(text -> lines.add(here + "=" + text));
                }
            }
        }
    }

    private static Stream<String> said(Viewed value) {
        if (value instanceof Viewed.Said said) {
            return Stream.of(
                            Stream.of(said.text().text()),
                            said.rendering().map(Words::text).stream(),
                            said.by().map(ViewId::value).stream())
                    .flatMap(each -> each);
        } else if (value instanceof Viewed.Text text) {
            return Stream.of(text.line().text());
        } else if (value instanceof Viewed.On on) {
            return Stream.of(on.date().format());
        } else if (value instanceof Viewed.Chosen chosen) {
            return Stream.of(chosen.list() + "." + chosen.choice().wire());
        } else if (value instanceof Viewed.Coded coded) {
            return Stream.of(coded.code().text().text());
        } else if (value instanceof Viewed.Spoken spoken) {
            return Stream.of(spoken.language().wire());
        }
        return Stream.of(((Viewed.PointsAt) value).id().value());
    }
}
