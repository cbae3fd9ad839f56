// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.Extension;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.evidence.Source;
import io.github.tafhsb.evidence.SourceKind;
import io.github.tafhsb.evidence.Statement;
import io.github.tafhsb.evidence.StatementId;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.gen.Model;
import io.github.tafhsb.gen.PartType;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.rule.RuleId;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FingerprintTest {
    private static final Assessment ANY = Assessment.begin(AssessmentId.of("another-record"));
    private static final int SAMPLES = 8;

    /** What is kept and sent whole, and a signed version in it, which no answer is about. */
    private static final Set<Class<?>> NO_SUBJECT = Set.of(Assessment.class, CaseRecord.class);

    @ParameterizedTest
    @MethodSource("identified")
    void is_the_same_while_a_part_says_the_same_and_another_as_soon_as_it_does_not(PartType type) {
        assertThat(type.members()).allSatisfy(member -> assertThat(seeds()).allSatisfy(seed -> {
            Object part = Generated.one(type.type(), seed);
            Object value = member.of(Generated.one(type.type(), seed + 500));
            Object changed = type.changed(part, member, value);

            assertThat(of(part)).isEqualTo(of(Generated.one(type.type(), seed)));
            assertThat(of(changed).equals(of(part))).as("%s %s", member, seed).isEqualTo(changed.equals(part));
        }));
    }

    @Test
    void outlives_whatever_happens_elsewhere_in_a_record() {
        PartType root = PartType.of(Assessment.class).orElseThrow();

        assertThat(LongStream.range(0, 20).boxed()).allSatisfy(seed -> {
            Assessment record = Generated.one(Assessment.class, seed);
            Assessment other = Generated.one(Assessment.class, seed + 500);
            for (PartType.Member member : root.members()) {
                if (!member.isOwnId()) {
                    Assessment edited = (Assessment) root.with(record, member, member.of(other));
                    Parts before = Parts.of(record);
                    Parts after = Parts.of(edited);
                    before.each(Part.class, (part, pointer) -> {
                        String place = pointer.get();
                        boolean elsewhere = !place.isEmpty() && !place.split("/")[1].equals(member.name());
                        if (elsewhere && after.find(SubjectId.of(part.getId())).filter(part::equals).isPresent()) {
                            Problem problem =
                                    problem(Optional.of(SubjectId.of(part.getId())), place + "/extensions", "extensions");
                            assertThat(Fingerprint.of(edited, after, problem, 1))
                                    .isEqualTo(Fingerprint.of(record, before, problem, 1));
                        }
                    });
                }
            }
        });
    }

    @Test
    void is_taken_of_every_type_that_an_answer_can_be_about() {
        assertThat(identified()).hasSizeGreaterThan(25);
    }

    @Test
    void is_the_same_in_every_jvm_and_every_release() {
        EvidenceItem letter = EvidenceItem.builder()
                .id(EvidenceId.of("ev-1"))
                .source(Source.builder()
                        .kind(SourceKind.EDUCATION)
                        .role(Line.of("Form tutor"))
                        .build())
                .obtainedOn(When.day(2026, 2, 9))
                .addStatements(Statement.builder()
                        .id(StatementId.of("st-1"))
                        .text(Passage.of(Language.CYMRAEG, "Tŷ’r ysgol 😀"))
                        .happenedOn(Answer.notKnown(Passage.of("Nobody remembers.")))
                        .build())
                .extensions(Extensions.of(Map.of("org.example.ward", new Extension.Flag(YesNo.YES))))
                .build();

        assertThat(of(letter).value()).isEqualTo("697fe47f7ebd5fe95f283be469f1e8800688fc9ea62a170fca7ebd28a5a10ad3");
    }

    @Test
    void of_what_is_absent_stays_the_same_while_it_is() {
        Assessment sound = SoundRecord.assessment();
        Problem problem = problem(Optional.of(SubjectId.of(sound.getId())), "/formulation/pattern", "formulation");

        Digest then = of(sound, problem);

        assertThat(of(sound.withReference(Line.of("Another")), problem)).isEqualTo(then);
        assertThat(of(sound.withFormulation(Optional.empty()), problem)).isEqualTo(then);
    }

    @Test
    void of_a_place_in_the_record_is_that_of_what_stands_there() {
        Assessment sound = SoundRecord.assessment();
        Problem problem = problem(Optional.of(SubjectId.of(sound.getId())), "/formulation/ownHarm", "formulation");
        Digest then = of(sound, problem);

        assertThat(of(sound.remove(SoundRecord.IMPULSE), problem)).isEqualTo(then);
        assertThat(of(
                        sound.withFormulation(SoundRecord.formulation().withOwnHarm(Optional.empty())),
                        problem))
                .isNotEqualTo(then);
    }

    @Test
    void of_the_whole_record_leaves_answers_and_exceptions_out() {
        Assessment sound = SoundRecord.assessment();
        Problem problem = problem(Optional.of(SubjectId.of(sound.getId())), "", "");
        Digest then = of(sound, problem);
        Assessment answered = sound.add(WarningAnswer.builder()
                .id(WarningAnswerId.of("wa"))
                .rule(problem.rule())
                .revision(1)
                .build());

        assertThat(of(answered, problem)).isEqualTo(then);
        assertThat(of(answered.withReference(Line.of("Another")), problem)).isNotEqualTo(then);
    }

    @Test
    void of_one_problem_does_not_do_for_another_of_the_same_part() {
        Optional<SubjectId> subject = Optional.of(SubjectId.of(SoundRecord.TUTORS));
        Assessment sound = SoundRecord.assessment();
        List<Digest> all = Stream.of(
                        problem(subject, "/evidence/0/source", "source"),
                        problem(subject, "/evidence/0/reliability", "reliability"),
                        new Problem(
                                RuleId.of("Z01"), 1, Level.WARNS, SettledBy.ANSWER, subject, "source", "/evidence/0/source", "variant"),
                        new Problem(RuleId.of("Z02"), 1, Level.WARNS, SettledBy.ANSWER, subject, "source", "/evidence/0/source", ""))
                .map(problem -> of(sound, problem))
                .toList();

        assertThat(all).doesNotHaveDuplicates();
        assertThat(of(sound, problem(subject, "/evidence/7/source", "source"))).isEqualTo(all.get(0));
    }

    private static Digest of(Assessment assessment, Problem problem) {
        return Fingerprint.of(assessment, Parts.of(assessment), problem, 1);
    }

    private static Digest of(Object part) {
        Optional<SubjectId> subject = Optional.of(SubjectId.of(((Part<?>) part).getId()));
        // the problem names the part by whatever identifier it has now, so that a change of the identifier is a change too
        return Fingerprint.of(ANY, Parts.of((Walkable) part), problem(subject, "/x", "x"), 1);
    }

    private static Problem problem(Optional<SubjectId> subject, String pointer, String member) {
        return new Problem(RuleId.of("Z01"), 1, Level.WARNS, SettledBy.ANSWER, subject, member, pointer, "");
    }

    private static List<PartType> identified() {
        return Model.parts().stream()
                .filter(PartType::isIdentified)
                .filter(type -> !NO_SUBJECT.contains(type.type()))
                .toList();
    }

    private static Stream<Long> seeds() {
        return LongStream.range(0, SAMPLES).boxed();
    }
}
