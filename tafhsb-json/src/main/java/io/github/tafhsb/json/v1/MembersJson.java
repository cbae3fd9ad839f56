// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.bool;
import static io.github.tafhsb.json.shape.Shapes.choice;
import static io.github.tafhsb.json.shape.Shapes.integer;
import static io.github.tafhsb.json.shape.Shapes.listOf;
import static io.github.tafhsb.json.shape.Shapes.text;
import static io.github.tafhsb.json.v1.ExplanationJson.written;
import static io.github.tafhsb.json.v1.SettingsJson.BILINGUAL;
import static io.github.tafhsb.json.v1.ValuesJson.RULE_ID;
import static io.github.tafhsb.json.v1.ValuesJson.SOME;

import io.github.tafhsb.json.form.Holds;
import io.github.tafhsb.json.form.Member;
import io.github.tafhsb.json.form.Member.Option;
import io.github.tafhsb.json.form.Member.Range;
import io.github.tafhsb.json.form.Member.Repetition;
import io.github.tafhsb.json.form.Members;
import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Shape;

/** The facts for a form in JSON. They are written and never read: they say what the tables say. */
final class MembersJson {
    private static final Shape<String> NAME = text(1, 64).matching("^[A-Za-z][A-Za-z0-9-]*$");
    private static final Shape<String> PATTERN = text(1, 2_000);
    private static final Shape<Integer> BOUND = integer(Integer.MIN_VALUE, Integer.MAX_VALUE);

    private static final ObjectShape<Repetition, Object> REPETITION = written(Repetition.class, "Repetition")
            .required("least", BOUND, Repetition::least, ExplanationJson::unread)
            .required("most", BOUND, Repetition::most, ExplanationJson::unread)
            .required("eachOnce", bool(), Repetition::isEachOnce, ExplanationJson::unread);

    private static final ObjectShape<Range, Object> RANGE = written(Range.class, "Range")
            .required("least", BOUND, Range::least, ExplanationJson::unread)
            .required("most", BOUND, Range::most, ExplanationJson::unread);

    private static final ObjectShape<Option, Object> OPTION = written(Option.class, "Option")
            .required("word", NAME, Option::word, ExplanationJson::unread)
            .required("label", BILINGUAL, Option::label, ExplanationJson::unread)
            .required("meaning", BILINGUAL, Option::meaning, ExplanationJson::unread);

    private static final ObjectShape<Member, Object> MEMBER = written(Member.class, "Member")
            .required("name", NAME, Member::name, ExplanationJson::unread)
            .required("label", BILINGUAL, Member::label, ExplanationJson::unread)
            .required("help", BILINGUAL, Member::help, ExplanationJson::unread)
            .required("required", bool(), Member::isRequired, ExplanationJson::unread)
            .optional("repeated", REPETITION, Member::repeated, ExplanationJson::unread)
            .required("holds", choice(Holds.values(), Holds::wire), Member::holds, ExplanationJson::unread)
            .optional("type", NAME, Member::type, ExplanationJson::unread)
            .optional("range", RANGE, Member::range, ExplanationJson::unread)
            .optional("pattern", PATTERN, Member::pattern, ExplanationJson::unread)
            .optional("without", PATTERN, Member::without, ExplanationJson::unread)
            .list("choices", listOf(OPTION, SOME), Member::choices, ExplanationJson::unread)
            .list("pointsAt", listOf(NAME, SOME), Member::pointsAt, ExplanationJson::unread);

    static final ObjectShape<Members, Object> MEMBERS = written(Members.class, "Members")
            .required("name", NAME, Members::name, ExplanationJson::unread)
            .required("label", BILINGUAL, Members::label, ExplanationJson::unread)
            .required("help", BILINGUAL, Members::help, ExplanationJson::unread)
            .required("oneOf", bool(), Members::isOneOf, ExplanationJson::unread)
            .list("members", listOf(MEMBER, SOME), Members::members, ExplanationJson::unread)
            .list("rules", listOf(RULE_ID, SOME), Members::rules, ExplanationJson::unread);

    private MembersJson() {}
}
