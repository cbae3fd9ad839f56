// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json;

import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.json.document.Spot;
import io.github.tafhsb.text.Language;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a change or a conflict is about: a part, and a member of it. */
final class Subject {

    /** What types and members are called. */
    @FunctionalInterface
    interface Titles {
        /** The title of a type, {@code Hypothesis}, or of a member, {@code Hypothesis.confidence}; empty if it has none. */
        Optional<String> find(String key, Language language);
    }

    private final Spot at;
    private final Titles titles;

    Subject(Spot at, Titles titles) {
        this.at = at;
        this.titles = titles;
    }

    Optional<SubjectId> part() {
        return Optional.of(at.part().id()).filter(id -> !id.isEmpty()).map(SubjectId::of);
    }

    String member() {
        return at.trail().stream().map(Spot::member).collect(Collectors.joining("."));
    }

    boolean isPart() {
        return at.trail().isEmpty();
    }

    /**
     * A label, not a sentence: what follows it is one, so that no noun has to fit into a sentence that was written before it.
     */
    String label(Language language) {
        Spot part = at.part();
        String type = titles.find(part.form().name(), language).orElse(part.form().name());
        String members = at.trail().stream()
                .map(each -> titles.find(each.key(), language).orElse(each.member()))
                .collect(Collectors.joining("” › “", ", “", "”"));
        return type + (part.id().isEmpty() ? "" : " " + part.id()) + (isPart() ? "" : members) + ": ";
    }
}
