// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.form;

import static java.util.Objects.requireNonNull;

import io.github.tafhsb.json.v1.V1;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The members of one type, in the order a person would tell it: what a form for it asks.
 *
 * <p>It says what the schema says and nothing that only holds between members: whether a record is in good order is what
 * rules judge. What no person fills in, such as the kind of a document, is left out.
 *
 * @param name the type's name in the schema, such as {@code Hypothesis}
 * @param label what it is called
 * @param help what it is, in a sentence or more
 * @param isOneOf whether exactly one of the members is given; otherwise each for itself
 * @param members its members; empty for a type that says all by being there
 * @param rules the rules that are judged on each part of this type, in the order in which a practitioner should hear of
 *     them; empty where none is. A rule judged on the whole record can speak of this type as well and is not among them
 */
public record Members(
        String name, Bilingual label, Bilingual help, boolean isOneOf, List<Member> members, List<RuleId> rules) {

    /** Takes the members of a type. */
    public Members {
        requireNonNull(name, "name");
        requireNonNull(label, "label");
        requireNonNull(help, "help");
        members = List.copyOf(requireNonNull(members, "members"));
        rules = List.copyOf(requireNonNull(rules, "rules"));
    }

    /**
     * {@return the members of a type}
     *
     * @throws IllegalArgumentException if it is none of {@link io.github.tafhsb.json.TafhsbJson#types}
     */
    public static Members of(Class<?> type) {
        return V1.members(requireNonNull(type, "type"));
    }

    /**
     * {@return the members of a type by its name in the schema, such as a {@link Member#type}}
     *
     * @throws IllegalArgumentException if nothing with members has that name
     */
    public static Members named(String name) {
        return V1.members(requireNonNull(name, "name"));
    }

    /** {@return the names of all types that have members} */
    public static Set<String> names() {
        return V1.namesOfMembers();
    }

    /** {@return the member of this name; empty if there is none} */
    public Optional<Member> find(String member) {
        requireNonNull(member, "member");
        return members.stream().filter(each -> each.name().equals(member)).findFirst();
    }

    /** {@return the same as JSON, indented, for a page that draws its forms without Java; its schema is published} */
    public String toJson() {
        return V1.membersToJson(this);
    }
}
