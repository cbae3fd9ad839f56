// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.choice;
import static io.github.tafhsb.json.shape.Shapes.listOf;
import static io.github.tafhsb.json.shape.Shapes.object;
import static io.github.tafhsb.json.shape.Shapes.text;
import static io.github.tafhsb.json.shape.Shapes.union;
import static io.github.tafhsb.json.shape.Shapes.when;
import static io.github.tafhsb.json.v1.AssessmentJson.EXCEPTION_ID;
import static io.github.tafhsb.json.v1.AssessmentJson.NOT_APPLICABLE;
import static io.github.tafhsb.json.v1.AssessmentJson.OUTCOME;
import static io.github.tafhsb.json.v1.AssessmentJson.SETTING_USED;
import static io.github.tafhsb.json.v1.AssessmentJson.WARNING_ANSWER_ID;
import static io.github.tafhsb.json.v1.ValuesJson.ASSESSMENT_ID;
import static io.github.tafhsb.json.v1.ValuesJson.COUNT;
import static io.github.tafhsb.json.v1.ValuesJson.DAY;
import static io.github.tafhsb.json.v1.ValuesJson.MANY;
import static io.github.tafhsb.json.v1.ValuesJson.RULE_ID;
import static io.github.tafhsb.json.v1.ValuesJson.SOME;
import static io.github.tafhsb.json.v1.ValuesJson.SUBJECT_ID;
import static io.github.tafhsb.json.v1.ValuesJson.line;
import static io.github.tafhsb.json.v1.ValuesJson.running;

import io.github.tafhsb.assessment.ExceptionId;
import io.github.tafhsb.assessment.Lapse;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.assessment.Report.Lapsed;
import io.github.tafhsb.assessment.RuleBook;
import io.github.tafhsb.assessment.WarningAnswerId;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The explanation of a judgement in JSON, with its texts in both languages, so that whoever shows it needs nothing of this
 * library. It names identifiers and places of the record and none of its values.
 *
 * <p>It is written and never read back: what is kept for later is the judgement in the signed version.
 */
final class ExplanationJson {
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_PLACE = 1_000;

    static final Shape<Said> RULE_TEXT = written(Said.class, "RuleText")
            .required("english", running(LONGEST_TEXT), it -> it.in(Language.ENGLISH), ExplanationJson::unread)
            .required("cymraeg", running(LONGEST_TEXT), it -> it.in(Language.CYMRAEG), ExplanationJson::unread);

    static final Shape<String> POINTER =
            text(0, LONGEST_PLACE).matching("^(?:/[A-Za-z0-9._-]+)*$").examples("/formulation/hypotheses/0/evidenceFor");

    private static final Shape<PartId<?>> SETTLED_WITH = union(
            "SettledWith",
            when("exception", ExceptionId.class, EXCEPTION_ID),
            when("answer", WarningAnswerId.class, WARNING_ANSWER_ID));

    private static final ObjectShape<Told, Object> PROBLEM = told(written(Told.class, "ExplainedProblem"));

    private static final ObjectShape<Told, Object> SETTLED = told(written(Told.class, "ExplainedSettling"))
            .required("by", SETTLED_WITH, it -> it.by().orElseThrow(), ExplanationJson::unread);

    private static final ObjectShape<Asked, Object> RULE = written(Asked.class, "ExplainedRule")
            .required("rule", RULE_ID, it -> it.judged().rule().id(), ExplanationJson::unread)
            .required("revision", COUNT, it -> it.judged().rule().revision(), ExplanationJson::unread)
            .required("chapter", RULE_TEXT, it -> language -> RuleBook.chapter(it.judged().rule().id(), language), ExplanationJson::unread)
            .required("level", choice(Level.values()), it -> it.judged().rule().level(), ExplanationJson::unread)
            .required("settledBy", choice(SettledBy.values()), it -> it.judged().rule().settledBy(), ExplanationJson::unread)
            .required("asks", RULE_TEXT, it -> it.judged()::asks, ExplanationJson::unread)
            .required("meaning", RULE_TEXT, it -> it.judged()::meaning, ExplanationJson::unread)
            .list("sources", listOf(line(LONGEST_PLACE), SOME), it -> it.judged().rule().sources(), ExplanationJson::unread)
            .required("outcome", OUTCOME, it -> it.judged().outcome(), ExplanationJson::unread)
            .optional("because", NOT_APPLICABLE, it -> it.judged().because(), ExplanationJson::unread)
            .optional("reason", RULE_TEXT, Asked::reason, ExplanationJson::unread)
            .list("problems", listOf(PROBLEM, MANY), Asked::open, ExplanationJson::unread)
            .list("settled", listOf(SETTLED, MANY), Asked::settled, ExplanationJson::unread);

    private static final ObjectShape<Lapsed, Object> LAPSED = written(Lapsed.class, "ExplainedLapse")
            .required("rule", RULE_ID, Lapsed::rule, ExplanationJson::unread)
            .required("by", SETTLED_WITH, Lapsed::by, ExplanationJson::unread)
            .required("because", choice(Lapse.values()), Lapsed::because, ExplanationJson::unread)
            .required("reason", RULE_TEXT, it -> it.because()::sentence, ExplanationJson::unread);

    static final ObjectShape<Report, Object> EXPLANATION = written(Report.class, "Explanation")
            .required("assessment", ASSESSMENT_ID, Report::assessment, ExplanationJson::unread)
            .required("version", COUNT, Report::version, ExplanationJson::unread)
            .required("judgedOn", DAY, Report::judgedOn, ExplanationJson::unread)
            .list("settings", listOf(SETTING_USED, SOME), Report::settings, ExplanationJson::unread)
            .list("rules", listOf(RULE, SOME), Asked::all, ExplanationJson::unread)
            .list("lapsed", listOf(LAPSED, MANY), Report::lapsed, ExplanationJson::unread);

    private ExplanationJson() {}

    /** {@return a table that is written by and never read by} */
    static <T> ObjectShape<T, Object> written(Class<T> type, String name) {
        return object(type, Object::new, (Function<Object, T>) read -> {
                    throw new UnsupportedOperationException("this is written and never read");
                })
                .named(name);
    }

    /** Takes nothing, because nothing is read. */
    static void unread(Object builder, Object value) {}

    private static ObjectShape<Told, Object> told(ObjectShape<Told, Object> table) {
        return table.optional("subject", SUBJECT_ID, it -> it.problem().subject(), ExplanationJson::unread)
                .optional("member", line(LONGEST_PLACE), Told::member, ExplanationJson::unread)
                .required("pointer", POINTER, it -> it.problem().pointer(), ExplanationJson::unread)
                .required("message", RULE_TEXT, it -> language -> it.judged().message(it.problem(), language), ExplanationJson::unread)
                .required("settling", RULE_TEXT, it -> language -> it.judged().settling(it.problem(), language), ExplanationJson::unread);
    }

    /** A text as it is said in each language. */
    @FunctionalInterface
    interface Said {
        String in(Language language);
    }

    /** A rule and what came of asking it. */
    private record Asked(Report report, Report.Judged judged) {
        static List<Asked> all(Report report) {
            return report.judged().stream().map(judged -> new Asked(report, judged)).toList();
        }

        Optional<Said> reason() {
            return judged.because().map(reason -> reason::sentence);
        }

        List<Told> open() {
            return judged.problems().stream()
                    .map(problem -> new Told(judged, problem, Optional.empty()))
                    .toList();
        }

        List<Told> settled() {
            return report.settled(judged.rule().id()).stream()
                    .map(each -> new Told(judged, each.problem(), Optional.of(each.by())))
                    .toList();
        }
    }

    /** A problem, the rule that tells it, and what settles it if anything does. */
    private record Told(Report.Judged judged, Problem problem, Optional<PartId<?>> by) {
        Optional<String> member() {
            return Optional.of(problem.member()).filter(member -> !member.isEmpty());
        }
    }
}
