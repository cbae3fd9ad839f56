// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.agreement;

import static java.util.stream.Collectors.joining;

import io.github.tafhsb.json.ReadProblem;
import io.github.tafhsb.json.ReadProblem.Code;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.json.agreement.Answer.Says;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the reader, networknt and ajv say of one document, and which of it is compared.
 *
 * <p>The rule: all who say something say the same, that they accept the document or that they do not. The reader says nothing
 *
 * <ul>
 *   <li>of kinds of document that are only written;
 *   <li>where its only complaints are {@link #OF_THE_TEXT}, which a parser for everybody does not make;
 *   <li>where a member stands twice. It must not accept that; of which of the two it complains is its own affair.
 * </ul>
 *
 * <p>Its complaints {@link #OF_NO_SCHEMA} are passed over. What a validator is {@link Known} not to be able to do is counted.
 *
 * @param trial the document
 * @param ours what the reader says
 * @param networknt what networknt says
 * @param ajv what ajv says; nothing where it was not asked
 */
record Judged(Trial trial, Answer ours, Answer networknt, Answer ajv) {
    private static final TafhsbJson JSON = TafhsbJson.standard();
    static final Answer NOT_ASKED = Answer.nothing("was not asked");

    /** Limits of the reader, and halves of characters. */
    private static final Set<Code> OF_THE_TEXT =
            Set.of(Code.ENCODING, Code.TOO_LARGE, Code.TOO_DEEP, Code.NUMBER, Code.TEXT, Code.ELEMENTS);

    /** A schema cannot tell whether a version is the one that was signed. */
    private static final Set<Code> OF_NO_SCHEMA = Set.of(Code.SEAL, Code.NOT_SIGNED, Code.NOT_JUDGED);

    /** What a validator is known not to be able to do. */
    enum Known {
        /** networknt 3.0.9 throws on an integer that is no {@code long}, in place of calling it too large. */
        NETWORKNT_THROWS,
        /** To {@code JSON.parse} a number is a double: 1e-400 is 0, and 1.00000000000000000000000000001 is 1. */
        AJV_SEES_A_DOUBLE
    }

    /** {@return what reader and networknt say} */
    static Judged of(Trial trial) {
        Optional<JsonNode> document = parsed(trial.text());
        boolean isDoubled = document.isPresent() && parsed(Tree.WITHOUT_DOUBLES, trial.text()).isEmpty();
        return new Judged(trial, ours(trial, isDoubled), document.map(it -> networknt(trial, it)).orElse(Answer.refuses("no JSON")), NOT_ASKED);
    }

    Judged with(Answer ofAjv) {
        return new Judged(trial, ours, networknt, ofAjv);
    }

    private static Optional<JsonNode> parsed(String text) {
        return parsed(Tree.GENERIC, text);
    }

    private static Optional<JsonNode> parsed(JsonMapper parser, String text) {
        try {
            return Optional.of(parser.readTree(text));
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    private static Answer ours(Trial trial, boolean isDoubled) {
        if (!trial.root().isRead()) {
            return NOT_ASKED;
        }
        List<ReadProblem> problems = JSON.read(trial.root().type(), trial.text()).problems().stream()
                .filter(problem -> !OF_NO_SCHEMA.contains(problem.code()))
                .toList();
        String why = problems.stream().limit(3).map(ReadProblem::toString).collect(joining("; "));
        if (problems.stream().anyMatch(problem -> problem.code() == Code.REFUSED)) {
            return Answer.fails(why);
        }
        if (isDoubled) {
            return problems.isEmpty() ? Answer.fails("accepts a member twice") : Answer.nothing(why);
        }
        if (problems.isEmpty()) {
            return Answer.ACCEPTS;
        }
        return problems.stream().allMatch(problem -> OF_THE_TEXT.contains(problem.code())) ? Answer.nothing(why) : Answer.refuses(why);
    }

    private static Answer networknt(Trial trial, JsonNode document) {
        try {
            return trial.root().oracle().accepts(document) ? Answer.ACCEPTS : Answer.refuses("refuses");
        } catch (RuntimeException thrown) {
            String why = "throws " + thrown.getClass().getSimpleName();
            return numbers(document).anyMatch(Judged::isBeyondLong) ? Answer.nothing(why) : Answer.fails(why);
        }
    }

    /** What was let pass here of what is known. */
    Set<Known> known() {
        if (networknt.says() == Says.NOTHING) {
            return Set.of(Known.NETWORKNT_THROWS);
        }
        return isAgreedBy(Stream.of(ours, networknt, ajv)) || !mayBeADouble() ? Set.of() : Set.of(Known.AJV_SEES_A_DOUBLE);
    }

    /** Whether all who say something say the same. */
    boolean isAgreed() {
        return isAgreedBy(Stream.of(ours, networknt, ajv)) || mayBeADouble() && isAgreedBy(Stream.of(ours, networknt));
    }

    private boolean mayBeADouble() {
        return parsed(trial.text()).stream().flatMap(Judged::numbers).anyMatch(Judged::isAnotherDouble);
    }

    private static boolean isAgreedBy(Stream<Answer> answers) {
        List<Says> said = answers.map(Answer::says).filter(says -> says != Says.NOTHING).distinct().toList();
        return said.size() < 2 && !said.contains(Says.FAILS);
    }

    private static Stream<BigDecimal> numbers(JsonNode node) {
        return node.isNumber() ? Stream.of(node.decimalValue()) : node.valueStream().flatMap(Judged::numbers);
    }

    private static boolean isBeyondLong(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0;
    }

    /** Whether a double makes a whole number of it that it is not. */
    private static boolean isAnotherDouble(BigDecimal number) {
        double made = number.doubleValue();
        return made == Math.rint(made) && !Double.isInfinite(made) && new BigDecimal(made).compareTo(number) != 0;
    }

    /** Everything but the document. */
    @Override
    public String toString() {
        return "%s%n    reader:    %s%n    networknt: %s%n    ajv:       %s".formatted(trial, ours.why(), networknt.why(), ajv.why());
    }
}
