// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.v1.Contract.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Digest;
import io.github.tafhsb.assessment.WarningAnswerId;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Writing a record and reading it back leaves every answer holding. */
@Domain(Generated.class)
class FingerprintProperties {

    @Property(tries = 60)
    @Label("what an answer keeps of its subject is the same after a round trip")
    void a_fingerprint_travels(@ForAll Assessment assessment) {
        Assessment same = JSON.read(Assessment.class, JSON.toJson(Assessment.class, assessment)).orElseThrow();

        Parts.of(assessment).each(Part.class, (part, pointer) -> {
            Problem problem = new Problem(
                    RuleId.of("Z01"),
                    1,
                    Level.WARNS,
                    SettledBy.ANSWER,
                    Optional.of(SubjectId.of(part.getId())),
                    "extensions",
                    pointer.get() + "/extensions",
                    "");
            assertThat(fingerprint(same, problem)).isEqualTo(fingerprint(assessment, problem));
        });
        for (String place : List.of("", "/formulation", "/evidence", "/child", "/plan", "/offlineBehaviour")) {
            Problem problem = new Problem(
                    RuleId.of("Z01"),
                    1,
                    Level.WARNS,
                    SettledBy.ANSWER,
                    Optional.of(SubjectId.of(assessment.getId())),
                    "x",
                    place,
                    "");
            assertThat(fingerprint(same, problem)).isEqualTo(fingerprint(assessment, problem));
        }
    }

    private static Digest fingerprint(Assessment assessment, Problem problem) {
        return assessment
                .answer(
                        problem,
                        WarningAnswerId.of("wa"),
                        PersonId.of("lead"),
                        Day.of(2026, 3, 13),
                        Passage.of("Because."))
                .getSubjectDigest()
                .orElseThrow();
    }
}
