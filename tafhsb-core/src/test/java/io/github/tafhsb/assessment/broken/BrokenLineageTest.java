// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.broken;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.SoundRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sound lineage is silent, and whoever breaks one rule about it hears of that rule alone. */
class BrokenLineageTest {

    @Test
    void a_sound_lineage_is_silent() {
        assertThat(BrokenLineage.told(SoundRecord.lineage())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void is_silent_until_the_rule_is_broken(BrokenLineage row) {
        assertThat(BrokenLineage.told(row.sound())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void breaks_one_rule_alone(BrokenLineage row) {
        assertThat(BrokenLineage.told(row.record())).containsExactly(row.rule() + " " + row.pointer());
    }

    static List<BrokenLineage> all() {
        return BrokenLineage.all();
    }
}
