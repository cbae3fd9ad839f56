// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.view.Kept;
import io.github.tafhsb.view.PreparedView;
import io.github.tafhsb.view.Question;
import io.github.tafhsb.view.SenderManifest;
import io.github.tafhsb.view.ViewId;
import io.github.tafhsb.view.Viewed;
import io.github.tafhsb.view.ViewedMember;
import io.github.tafhsb.view.ViewedPart;
import io.github.tafhsb.view.Withheld;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A view in lines, as a person would read it who asks of each whether this reader may know it; and beside it what only the sender knows. */
final class Drawn {
    private final SenderManifest sender;
    private final Function<PersonId, String> names;
    private final List<String> lines = new ArrayList<>();

    private Drawn(SenderManifest sender, Function<PersonId, String> names) {
        this.sender = sender;
        this.names = names;
    }

    static List<String> lines(PreparedView prepared, Function<PersonId, String> names) {
        Drawn drawn = new Drawn(prepared.sender(), names);
        drawn.lines.add("FOR THE READER (" + prepared.view().audience().wire() + ")");
        prepared.view().condition().ifPresent(condition -> drawn.lines.add("under the condition: " + drawn.said(condition.text())));
        drawn.members(prepared.view().content().members(), "");
        drawn.lines.add("never in such a view: " + String.join(", ", prepared.view().withheld().stream().map(Drawn::withheld).toList()));
        drawn.lines.add("");
        drawn.lines.add("FOR THE SENDER");
        prepared.sender().questions().forEach(question -> drawn.lines.add("to be decided: " + question(question)));
        prepared.sender().releases().forEach(release -> drawn.lines.add("decided by " + names.apply(release.by()) + ": "
                + release.question().subject().value() + ", because " + release.why().getText().text()));
        counted(prepared.sender().kept()).forEach((line, often) -> drawn.lines.add("kept: " + line + (often > 1 ? " × " + often : "")));
        drawn.lines.add("the entry: " + String.join(" ", prepared.disclosure().getItems().stream().map(item -> item.value()).toList()));
        return drawn.lines;
    }

    private static Map<String, Integer> counted(List<Kept> kept) {
        Map<String, Integer> counted = new TreeMap<>();
        kept.forEach(each -> counted.merge(each.line() + " (" + each.because().wire() + ")", 1, Integer::sum));
        return counted;
    }

    private static String question(Question question) {
        return question.subject().value() + (question.member().isEmpty() ? "" : " " + question.member()) + " (" + question.because().wire() + ")";
    }

    private static String withheld(Withheld withheld) {
        return withheld.kind() + " (" + withheld.because().wire() + ")";
    }

    private void members(List<ViewedMember> members, String indent) {
        for (ViewedMember member : members) {
            for (Viewed value : member.values()) {
                if (value instanceof Viewed.Holds held) {
                    part(member.name(), held.part(), indent);
                } else {
                    lines.add(indent + member.name() + ": " + text(value));
                }
            }
        }
    }

    private void part(String name, ViewedPart part, String indent) {
        lines.add(indent + name + ": " + part.kind() + part.id().map(id -> " " + original(id)).orElse(""));
        members(part.members(), indent + "  ");
    }

    private String text(Viewed value) {
        if (value instanceof Viewed.Said said) {
            return said(said) + said.by().map(by -> " — " + original(by)).orElse("");
        } else if (value instanceof Viewed.Text text) {
            return "“" + text.line().text() + "”";
        } else if (value instanceof Viewed.On on) {
            return on.date().format();
        } else if (value instanceof Viewed.Chosen chosen) {
            return chosen.choice().wire();
        } else if (value instanceof Viewed.Coded coded) {
            return coded.code().text().text();
        } else if (value instanceof Viewed.Spoken spoken) {
            return spoken.language().wire();
        }
        return "→ " + original(((Viewed.PointsAt) value).id());
    }

    private String said(Viewed.Said said) {
        return "“" + said.in(Language.ENGLISH) + "”" + (said.origin().wire().equals("own") ? "" : " (" + said.origin().wire() + ")");
    }

    /** What the sender knows it as: the identifiers of the view itself are another at each run of another key. */
    private String original(ViewId id) {
        String original = sender.originals().get(id).value();
        String name = names.apply(PersonId.of(original));
        return name.equals(original) ? original : original + " (" + name + ")";
    }
}
