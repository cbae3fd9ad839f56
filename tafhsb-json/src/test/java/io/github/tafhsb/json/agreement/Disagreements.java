// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.agreement;

import static io.github.tafhsb.json.agreement.Answer.Says.ACCEPTS;
import static io.github.tafhsb.json.agreement.Answer.Says.NOTHING;
import static io.github.tafhsb.json.agreement.Answer.Says.REFUSES;

import io.github.tafhsb.json.agreement.Answer.Says;
import java.util.List;

/**
 * The smallest documents of which the reader, networknt and ajv do not say the same, and who is right.
 *
 * <p>Whatever else a run finds is added here once it is mended, and then all three say the same of it.
 */
final class Disagreements {
    private static final String POLICY = "{\"kind\":\"policy\",\"schemaVersion\":\"1\",\"id\":\"p-1\",\"version\":\"1\",%s}";

    static final List<Disagreement> ALL = List.of(
            new Disagreement(
                    "an integer that is no long",
                    "\"youngest\":1e30",
                    REFUSES, NOTHING, REFUSES,
                    "Invalid: 1e30 is an integer beyond the maximum. networknt 3.0.9 throws, which is taken for no answer."),
            new Disagreement(
                    "a fraction that a double makes nought of",
                    "\"youngest\":1e-400",
                    REFUSES, REFUSES, ACCEPTS,
                    "Invalid: an integer is a number without a fraction, whatever its size. JSON.parse hands ajv 0."),
            new Disagreement(
                    "a fraction that a double does not hold",
                    "\"youngest\":1.00000000000000000000000000001",
                    REFUSES, REFUSES, ACCEPTS,
                    "Invalid for the same reason. JSON.parse hands ajv 1."),
            new Disagreement(
                    "a number of more characters than the limit",
                    "\"youngest\":1." + "0".repeat(100),
                    NOTHING, ACCEPTS, ACCEPTS,
                    "Valid by the schema, which knows no spelling. The reader has a limit, which an application may raise."),
            new Disagreement(
                    "a member twice",
                    "\"youngest\":1,\"youngest\":2",
                    NOTHING, ACCEPTS, ACCEPTS,
                    "Most parsers keep the last and JSON Schema sees one. RFC 8259 leaves it open; the reader refuses to choose."),
            new Disagreement(
                    "half of a surrogate pair",
                    "\"limits\":[{\"kind\":\"review\",\"amount\":1,\"unit\":\"calendar-days\",\"source\":\"a\\ud800\"}]",
                    NOTHING, ACCEPTS, ACCEPTS,
                    "RFC 8259 allows it and calls what follows unpredictable: it cannot be written in UTF-8. The reader refuses it."));

    private Disagreements() {}

    /**
     * A document that is not judged alike.
     *
     * @param what what is in it
     * @param member the member of a policy in which it is
     * @param why who is right, and why
     */
    record Disagreement(String what, String member, Says ours, Says networknt, Says ajv, String why) {

        Trial trial() {
            Root policy = Root.all().stream().filter(root -> root.kind().equals("policy")).findFirst().orElseThrow();
            return new Trial(0, 0, policy, Way.SOUND, "", POLICY.formatted(member));
        }

        @Override
        public String toString() {
            return what;
        }
    }
}
