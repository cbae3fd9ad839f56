// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.Upholds;
import io.github.tafhsb.evidence.Correction;
import io.github.tafhsb.evidence.CorrectionId;
import io.github.tafhsb.evidence.EvidenceId;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.gen.PartType;
import io.github.tafhsb.sharing.Redaction;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was once recorded, signed or issued stays as it was; what is added stands beside it. */
class NothingDisappearsTest {
    private static final EvidenceId FIRST = EvidenceId.of("EV-1");
    private static final Day DAY = Day.of(2026, 3, 13);

    @Test
    @Upholds("C11")
    void a_correction_stands_beside_what_it_corrects() {
        EvidenceItem before = SoundRecord.assessment().find(FIRST).orElseThrow();
        Correction correction = Correction.builder()
                .id(CorrectionId.of("CR-1"))
                .correctedOn(DAY)
                .text(Passage.of("It was the day after."))
                .build();

        EvidenceItem after = before.withCorrections(correction);

        assertThat(after.getCorrections()).containsExactly(correction);
        assertThat(after.withCorrections()).isEqualTo(before.withCorrections());
    }

    @Test
    @Upholds("C11")
    void what_the_law_required_to_be_removed_leaves_who_why_and_when() {
        assertThat(PartType.of(Redaction.class).orElseThrow().members())
                .extracting(PartType.Member::name)
                .contains("removed", "by", "why", "redactedOn");
    }

    @Test
    @Upholds("F05")
    void a_signed_version_cannot_be_changed() {
        assertThat(FinalAssessment.class.getModifiers()).matches(Modifier::isFinal);
        assertThat(Arrays.stream(FinalAssessment.class.getDeclaredFields()).filter(field -> !field.isSynthetic()))
                .extracting(Field::getModifiers)
                .isNotEmpty()
                .allMatch(Modifier::isFinal);
        assertThat(FinalAssessment.class.getMethods()).noneMatch(method -> method.getName().matches("(set|with|add|update|remove).*"));
    }

    @Test
    @Upholds("F05")
    void a_version_that_another_replaced_is_kept_as_it_was_signed() {
        FinalAssessment first = signed(1);
        FinalAssessment second = signed(2);
        CaseRecord record = CaseRecord.builder()
                .id(first.getContent().getId())
                .addVersions(first, second)
                .build();

        assertThat(record.currency(first, DAY)).isEqualTo(Currency.SUPERSEDED);
        assertThat(record.getVersions()).containsExactly(first, second);
        assertThat(first.startReview()).isNotEqualTo(first.getContent());
        assertThat(first).isEqualTo(signed(1));
    }

    @Test
    @Upholds("H12")
    void a_hold_on_disposal_is_kept_and_nothing_here_disposes() {
        CaseRecord record = CaseRecord.builder().id(AssessmentId.of("AS-1")).build();
        Entry hold = Entry.builder()
                .id(EntryId.of("EN-1"))
                .version(1)
                .what(new EntryContent.Hold(Passage.of("Kept for the inquiry.")))
                .build();

        assertThat(record.append(hold).getEntries()).containsExactly(hold);
        assertThat(List.of(CaseRecord.class.getMethods()))
                .noneMatch(method -> method.getName().toLowerCase().matches(".*(dispose|delete|erase|purge|expire).*"));
    }

    private static FinalAssessment signed(int version) {
        return SoundRecord.signed(SoundRecord.assessment().withVersion(version));
    }
}
