// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.code.Choice;
import io.github.tafhsb.code.Labels;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.internal.Texts;
import io.github.tafhsb.people.FormOfAddress;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.time.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How things are said on a page: in one language, to one reader, under the names they use. */
final class Speech {
    private static final Texts TEXTS = Texts.load("/io/github/tafhsb/view/plain");

    private final Language language;
    private final String address;
    private final Map<ViewId, String> called = new HashMap<>();

    Speech(PreparedView prepared, Function<PersonId, String> names, Language language) {
        this.language = language;
        AudienceView view = prepared.view();
        boolean child = view.audience() == Audience.CHILD || view.audience() == Audience.ACCESS;
        this.address = child && !isFormal(view) ? "ti" : "chi";
        Stream.of("child", "people", "practitioners")
                .flatMap(member -> view.content().parts(member).stream())
                .forEach(person -> person.id().ifPresent(id -> called.put(id, name(prepared, names, person, id))));
    }

    private static boolean isFormal(AudienceView view) {
        return view.content().parts("child").stream()
                .flatMap(child -> child.get("address").stream())
                .anyMatch(new Viewed.Chosen(FormOfAddress.CHI)::equals);
    }

    /** A name, or where nobody knows one what they do: never an identifier of the record. */
    private String name(PreparedView prepared, Function<PersonId, String> names, ViewedPart person, ViewId id) {
        PersonId known = prepared.sender().person(id).orElseThrow();
        String name = names.apply(known);
        if (name != null && !name.isBlank() && !name.equals(known.value())) {
            return name;
        }
        return Stream.of("jobTitle", "role")
                .flatMap(member -> person.get(member).stream())
                .findFirst()
                .flatMap(this::say)
                .orElseGet(() -> text("somebody"));
    }

    /** A text of the library’s, in the form of address of this reader where it differs. */
    String text(String key) {
        return TEXTS.find(key + "." + address, language).orElseGet(() -> TEXTS.get(key, language));
    }

    Optional<String> find(String key) {
        return TEXTS.find(key, language);
    }

    /** With what goes before it: {@code When: from 26 October 2026}. */
    String labelled(String key, String said) {
        return text(key) + ": " + said;
    }

    /** A value in words; empty for a part, which has many. */
    Optional<String> say(Viewed value) {
        if (value instanceof Viewed.Said said) {
            return Optional.of(said.in(language));
        } else if (value instanceof Viewed.Text text) {
            return Optional.of(text.line().text());
        } else if (value instanceof Viewed.On on) {
            return Optional.of(date(on.date()));
        } else if (value instanceof Viewed.Chosen chosen) {
            return Optional.of(label(chosen.choice()));
        } else if (value instanceof Viewed.Coded coded) {
            return Optional.of(coded.code().text().text());
        } else if (value instanceof Viewed.PointsAt points) {
            return Optional.ofNullable(called.get(points.id()));
        } else if (value instanceof Viewed.Spoken spoken) {
            return Optional.of(text("language." + spoken.language().wire()));
        }
        return Optional.empty();
    }

    List<String> say(List<Viewed> values) {
        return values.stream().flatMap(value -> say(value).stream()).toList();
    }

    String label(Choice choice) {
        return Labels.of(choice, language);
    }

    String called(ViewId id) {
        return called.getOrDefault(id, text("somebody"));
    }

    String date(When when) {
        String known = when.format();
        int slash = known.indexOf('/');
        return slash < 0 ? point(known) : point(known.substring(0, slash)) + " – " + point(known.substring(slash + 1));
    }

    private String point(String known) {
        if (known.endsWith("~")) {
            return text("about") + " " + point(known.substring(0, known.length() - 1));
        }
        String[] parts = known.split("-");
        String year = parts[0];
        if (parts.length == 1) {
            return year;
        }
        String month = text("month." + Integer.parseInt(parts[1])) + " " + year;
        return parts.length == 2 ? month : Integer.parseInt(parts[2]) + " " + month;
    }
}
