// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.listOf;
import static io.github.tafhsb.json.shape.Shapes.text;
import static io.github.tafhsb.json.v1.ExplanationJson.written;
import static io.github.tafhsb.json.v1.ValuesJson.SOME;

import io.github.tafhsb.assessment.ExceptionId;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.assessment.RuleBook;
import io.github.tafhsb.code.Labels;
import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Outcome;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The explanation of a judgement as SARIF 2.1.0, the format in which tools of many kinds show what was found where. It is
 * somebody else's contract: a run of one tool, whose rules are the rules of the book and whose results are their outcomes.
 */
final class SarifJson {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String SITE = "https://tafhsb.github.io/";
    private static final String BOOK = SITE + "docs/rules.md#";
    private static final Shape<String> TEXT = text(0, Integer.MAX_VALUE);

    private static final ObjectShape<String, Object> MESSAGE =
            written(String.class, "Message").required("text", TEXT, it -> it, ExplanationJson::unread);

    private static final ObjectShape<Asked, Object> CONFIGURATION = written(Asked.class, "ReportingConfiguration")
            .required("level", TEXT, it -> level(it.rule().level()), ExplanationJson::unread);

    private static final ObjectShape<Asked, Object> RULE_PROPERTIES = written(Asked.class, "RuleProperties")
            .required("tags", listOf(TEXT, SOME), it -> List.of(RuleBook.chapter(it.rule().id(), it.language())), ExplanationJson::unread)
            .required("level", TEXT, it -> it.rule().level().wire(), ExplanationJson::unread)
            .required("settledBy", TEXT, it -> it.rule().settledBy().wire(), ExplanationJson::unread)
            .list("sources", listOf(TEXT, SOME), it -> it.rule().sources(), ExplanationJson::unread);

    private static final ObjectShape<Asked, Object> RULE = written(Asked.class, "ReportingDescriptor")
            .required("id", TEXT, it -> it.rule().id().value(), ExplanationJson::unread)
            .required("shortDescription", MESSAGE, it -> it.rule().asks(it.language()), ExplanationJson::unread)
            .required("fullDescription", MESSAGE, it -> it.rule().meaning(it.language()), ExplanationJson::unread)
            .required("help", MESSAGE, it -> Labels.of(it.rule().settledBy(), it.language()), ExplanationJson::unread)
            .required("helpUri", TEXT, it -> BOOK + it.rule().id().value(), ExplanationJson::unread)
            .required("defaultConfiguration", CONFIGURATION, it -> it, ExplanationJson::unread)
            .required("properties", RULE_PROPERTIES, it -> it, ExplanationJson::unread);

    private static final ObjectShape<Run, Object> DRIVER = written(Run.class, "ToolComponent")
            .constant("name", "tafhsb")
            .constant("informationUri", SITE)
            .required("language", TEXT, it -> it.language().wire(), ExplanationJson::unread)
            .required("rules", listOf(RULE, SOME), Run::rules, ExplanationJson::unread);

    private static final ObjectShape<Run, Object> TOOL =
            written(Run.class, "Tool").required("driver", DRIVER, it -> it, ExplanationJson::unread);

    private static final ObjectShape<Report, Object> AUTOMATION = written(Report.class, "RunAutomationDetails")
            .required("id", TEXT, it -> it.assessment().value() + "/" + it.version() + "/" + it.judgedOn().format(), ExplanationJson::unread);

    private static final ObjectShape<String, Object> LOGICAL_LOCATION = written(String.class, "LogicalLocation")
            .required("fullyQualifiedName", TEXT, it -> it, ExplanationJson::unread);

    private static final ObjectShape<String, Object> LOCATION = written(String.class, "Location")
            .required("logicalLocations", listOf(LOGICAL_LOCATION, 1), List::of, ExplanationJson::unread);

    private static final ObjectShape<Result, Object> SETTLING = written(Result.class, "SuppressionProperties")
            .required("by", TEXT, it -> it.settled().orElseThrow().by().value(), ExplanationJson::unread);

    private static final ObjectShape<Result, Object> SUPPRESSION = written(Result.class, "Suppression")
            .constant("kind", "inSource")
            .constant("status", "accepted")
            .required("justification", TEXT, Result::justification, ExplanationJson::unread)
            .required("properties", SETTLING, it -> it, ExplanationJson::unread);

    private static final ObjectShape<Result, Object> RESULT = written(Result.class, "Result")
            .required("ruleId", TEXT, it -> it.judged().rule().id().value(), ExplanationJson::unread)
            .required("kind", TEXT, Result::kind, ExplanationJson::unread)
            .required("level", TEXT, Result::level, ExplanationJson::unread)
            .required("message", MESSAGE, Result::message, ExplanationJson::unread)
            .list("locations", listOf(LOCATION, 1), Result::places, ExplanationJson::unread)
            .list("suppressions", listOf(SUPPRESSION, 1), Result::suppressions, ExplanationJson::unread);

    private static final ObjectShape<Run, Object> RUN = written(Run.class, "Run")
            .required("tool", TOOL, it -> it, ExplanationJson::unread)
            .required("automationDetails", AUTOMATION, Run::report, ExplanationJson::unread)
            .required("language", TEXT, it -> it.language().wire(), ExplanationJson::unread)
            .required("results", listOf(RESULT, Integer.MAX_VALUE), Run::results, ExplanationJson::unread);

    private static final ObjectShape<Run, Object> LOG = written(Run.class, "Log")
            .constant("$schema", SCHEMA)
            .constant("version", "2.1.0")
            .required("runs", listOf(RUN, 1), List::of, ExplanationJson::unread);

    private SarifJson() {}

    static Shape<Report> in(Language language) {
        return LOG.as(Run::report, report -> new Run(report, language));
    }

    private static String level(Level level) {
        return switch (level) {
            case URGENT, BLOCKS -> "error";
            case WARNS, AT_SHARE -> "warning";
            case NOTES, OUTLINE -> "note";
        };
    }

    /** One judgement, told in one language. */
    private record Run(Report report, Language language) {
        List<Asked> rules() {
            return report.judged().stream().map(each -> new Asked(each.rule(), language)).toList();
        }

        List<Result> results() {
            List<Result> results = new ArrayList<>();
            for (Report.Judged judged : report.judged()) {
                if (judged.outcome() != Outcome.NOT_MET) {
                    results.add(new Result(judged, language, Optional.empty(), Optional.empty()));
                }
                judged.problems().forEach(problem -> results.add(
                        new Result(judged, language, Optional.of(problem), Optional.empty())));
                report.settled(judged.rule().id()).forEach(settled -> results.add(
                        new Result(judged, language, Optional.of(settled.problem()), Optional.of(settled))));
            }
            return results;
        }
    }

    /** A rule as it is told in one language. */
    private record Asked(Rule<?> rule, Language language) {}

    /** What came of one rule, or one of its problems. */
    private record Result(
            Report.Judged judged, Language language, Optional<Problem> problem, Optional<Report.Settled> settled) {

        String kind() {
            return switch (judged.outcome()) {
                case MET -> "pass";
                case NOT_MET -> "fail";
                case NOT_APPLICABLE -> "notApplicable";
            };
        }

        /** Of anything but a failure SARIF has it that the level is none. */
        String level() {
            return problem.isPresent() ? SarifJson.level(judged.rule().level()) : "none";
        }

        String message() {
            return problem.map(it -> judged.message(it, language))
                    .or(() -> judged.because(language))
                    .orElseGet(() -> judged.asks(language));
        }

        /** The whole record needs no place. */
        List<String> places() {
            return problem.map(Problem::pointer).filter(it -> !it.isEmpty()).stream().toList();
        }

        List<Result> suppressions() {
            return settled.isPresent() ? List.of(this) : List.of();
        }

        String justification() {
            boolean exception = settled.orElseThrow().by() instanceof ExceptionId;
            return Labels.of(exception ? SettledBy.SUPERVISOR_EXCEPTION : SettledBy.ANSWER, language);
        }
    }
}
