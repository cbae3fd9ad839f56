// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.choice;
import static io.github.tafhsb.json.shape.Shapes.integer;
import static io.github.tafhsb.json.shape.Shapes.mapOf;
import static io.github.tafhsb.json.shape.Shapes.object;
import static io.github.tafhsb.json.shape.Shapes.text;
import static io.github.tafhsb.json.shape.Shapes.union;
import static io.github.tafhsb.json.shape.Shapes.when;

import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.assessment.Digest;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.CatalogueUsed;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.code.Extension;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.json.shape.Patterns;
import io.github.tafhsb.json.shape.Records;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.json.shape.TextShape;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Origin;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.text.Words;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.Moment;
import io.github.tafhsb.time.When;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values that every part is made of, in JSON: texts, dates, codes, answers, extensions. */
final class ValuesJson {
    /** The most elements of most lists. */
    static final int SOME = 1_000;

    /** The most elements of the lists that grow with the work: evidence, links, factors, actions, gaps. */
    static final int MANY = 100_000;

    // Control characters, line and paragraph separators: nothing that could hide in a text. Half of a surrogate pair is
    // refused where JSON is read; many engines cannot say it in a pattern
    private static final String UNSEEN = "\\u007F-\\u009F\\u2028\\u2029";
    private static final String TO_READ = "[^\\u0000-\\u0020\\u00A0" + UNSEEN + "]";
    private static final String DATA_URI = "[Dd][Aa][Tt][Aa]:(?:[A-Za-z]{1,20}/[A-Za-z0-9]|;[A-Za-z]|,)";

    static final Shape<Line> LINE = line(Line.LONGEST).named("Line").parsed(refusing(Line::new), Line::text);
    private static final Shape<Words> WORDS =
            running(Words.LONGEST).named("Words").parsed(refusing(Words::new), Words::text);

    static final Shape<Day> DAY = text(10, 10)
            .matching(Patterns.DAY)
            .named("Day")
            .examples("2026-03-12")
            .parsed(refusing(Day::parse), Day::format);

    static final Shape<When> WHEN = text(4, 23)
            .matching(Patterns.WHEN)
            .named("When")
            .examples("2023", "2026-05", "2026-05-03", "2026-05~", "2023/2025-06")
            .parsed(refusing(When::parse), When::format);

    static final Shape<Moment> MOMENT = text(24, 24)
            .matching(Patterns.INSTANT)
            .named("Moment")
            .examples("2026-03-12T09:30:00.000Z")
            .parsed(refusing(Moment::parse), Moment::format);

    static final Shape<YesNo> YES_NO = choice(YesNo.values());
    static final Shape<Language> LANGUAGE = choice(Language.values(), Language::wire);
    static final Shape<Origin> ORIGIN = choice(Origin.values(), Origin::wire);

    static final Shape<PersonId> PERSON_ID = identifier("PersonId", PersonId::new, PersonId::value);
    static final Shape<SubjectId> SUBJECT_ID = identifier("SubjectId", SubjectId::new, SubjectId::value);
    static final Shape<AssessmentId> ASSESSMENT_ID =
            identifier("AssessmentId", AssessmentId::new, AssessmentId::value);
    static final Shape<RuleId> RULE_ID = text(3, 3)
            .matching("^[A-Z][0-9]{2}$")
            .named("RuleId")
            .examples("D05")
            .parsed(refusing(RuleId::new), RuleId::value);
    static final Shape<Digest> DIGEST =
            text(64, 64).matching("^[0-9a-f]{64}$").named("Digest").parsed(refusing(Digest::new), Digest::value);
    static final Shape<Integer> COUNT = integer(1, 999_999);

    static final Shape<Passage> PASSAGE = object(Passage.class, Passage::builder, Passage.Builder::build)
            .required("text", WORDS, Passage::getText, Passage.Builder::text)
            .required("language", LANGUAGE, Passage::getLanguage, Passage.Builder::language)
            .required("origin", ORIGIN, Passage::getOrigin, Passage.Builder::origin)
            .optional("by", PERSON_ID, Passage::getBy, Passage.Builder::by)
            .optional("carriedFrom", LINE, Passage::getCarriedFrom, Passage.Builder::carriedFrom)
            .optional("unchangedSince", WHEN, Passage::getUnchangedSince, Passage.Builder::unchangedSince)
            .optional("confirmedBy", PERSON_ID, Passage::getConfirmedBy, Passage.Builder::confirmedBy)
            .optional("rendering", WORDS, Passage::getRendering, Passage.Builder::rendering);

    static final Shape<Code> CODE = Records.record(
            Code.class,
            Code::new,
            Records.required("code", key(64), Code::code),
            Records.required("list", key(128), Code::list),
            Records.required("version", key(64), Code::version),
            Records.required("text", LINE, Code::text));

    static final Shape<CatalogueUsed> CATALOGUE_USED = Records.record(
            CatalogueUsed.class,
            CatalogueUsed::new,
            Records.required("list", key(128), CatalogueUsed::list),
            Records.required("version", key(64), CatalogueUsed::version));

    // Why there is no answer, and where in the host assessment it is: an object with one member
    private static final Shape<Passage> REASON = Records.record(
                    Because.class, Because::new, Records.required("reason", PASSAGE, Because::passage))
            .named("Reason")
            .as(Because::passage, Because::new);
    private static final Shape<Passage> WHERE = Records.record(
                    Because.class, Because::new, Records.required("where", PASSAGE, Because::passage))
            .named("Where")
            .as(Because::passage, Because::new);

    private record Because(Passage passage) {}

    static final Shape<Answer<YesNo>> ANSWER_YES_NO = answer("AnswerYesNo", YES_NO);
    static final Shape<Answer<Line>> ANSWER_LINE = answer("AnswerLine", LINE);
    static final Shape<Answer<Passage>> ANSWER_PASSAGE = answer("AnswerPassage", PASSAGE);
    static final Shape<Answer<When>> ANSWER_WHEN = answer("AnswerWhen", WHEN);

    static final Shape<Extensions> EXTENSIONS = mapOf(
                    "Extensions",
                    text(3, 128).matching("^" + Extensions.NAME + "$").named("ExtensionName"), extension(), Extensions.MOST)
            .as(Extensions::of, Extensions::entries);

    private ValuesJson() {}

    /** A host's own key. */
    static <I> Shape<I> identifier(String name, Function<String, I> make, Function<? super I, String> value) {
        return text(1, 64).matching(Patterns.IDENTIFIER).named(name).parsed(refusing(make), value);
    }

    /** Extensions to write; nothing where there are none. */
    static Optional<Extensions> given(Extensions extensions) {
        return extensions.entries().isEmpty() ? Optional.empty() : Optional.of(extensions);
    }

    private static <T> Shape<Answer<T>> answer(String name, Shape<T> known) {
        return union(
                name,
                when("known", Answer.Known.class, known.as(Answer.Known::new, Answer.Known::value)),
                when("notKnown", Answer.NotKnown.class, REASON.as(Answer.NotKnown::new, Answer.NotKnown::reason)),
                when("notAsked", Answer.NotAsked.class, REASON.as(Answer.NotAsked::new, Answer.NotAsked::reason)),
                when("declined", Answer.Declined.class, REASON.as(Answer.Declined::new, Answer.Declined::reason)),
                when(
                        "notApplicable",
                        Answer.NotApplicable.class,
                        REASON.as(Answer.NotApplicable::new, Answer.NotApplicable::reason)),
                when(
                        "coveredInHost",
                        Answer.CoveredInHost.class,
                        WHERE.as(Answer.CoveredInHost::new, Answer.CoveredInHost::where)));
    }

    private static Shape<Extension> extension() {
        return union(
                "Extension",
                when("text", Extension.Text.class, LINE.as(Extension.Text::new, Extension.Text::text)),
                when("flag", Extension.Flag.class, YES_NO.as(Extension.Flag::new, Extension.Flag::set)),
                when("day", Extension.OnDay.class, DAY.as(Extension.OnDay::new, Extension.OnDay::day)));
    }

    /** What a constructor refuses, it refuses with an exception; a shape wants to hear null. */
    private static <T> Function<String, @Nullable T> refusing(Function<String, T> make) {
        return text -> {
            try {
                return make.apply(text);
            } catch (IllegalArgumentException refused) {
                return null;
            }
        };
    }

    /** One line of text. */
    static TextShape<String> line(int longest) {
        return text(1, longest)
                .matching("^" + TO_READ + "[^\\u0000-\\u001F" + UNSEEN + "]*$")
                .without(DATA_URI);
    }

    /** Text that can run over several lines. */
    static TextShape<String> running(int longest) {
        return text(1, longest)
                .matching("^[\\t\\n \\u00A0]*" + TO_READ + "[^\\u0000-\\u0008\\u000B-\\u001F" + UNSEEN + "]*$")
                .without(DATA_URI);
    }

    /** The key of a catalogue, a setting or an entry. */
    static TextShape<String> key(int longest) {
        return text(1, longest).matching(Patterns.IDENTIFIER);
    }
}
