// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two organisations in one process: the settings of one never touch how a record of the other is judged. */
class TenantsTest {
    private static final Context NORTH = Context.on(LocalDate.of(2026, 3, 13));
    private static final Context SOUTH = NORTH.under(Policy.none()
            .withId("org.example.south")
            .withOldest(13)
            .withTrainings(Code.of("another", "org.example.trainings", "1", "Another training")));

    private final Assessment record = SoundRecord.assessment();

    @Test
    void a_stricter_policy_counts_for_its_own_organisation_alone() throws Exception {
        Report north = Checker.standard().check(record, NORTH);
        Report south = Checker.standard().check(record, SOUTH);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Report>> work = IntStream.range(0, 40)
                    .mapToObj(i -> (Callable<Report>) () -> Checker.standard().check(record, i % 2 == 0 ? NORTH : SOUTH))
                    .toList();
            List<Future<Report>> reports = threads.invokeAll(work);

            for (int i = 0; i < reports.size(); i++) {
                assertThat(reports.get(i).get().problems()).isEqualTo((i % 2 == 0 ? north : south).problems());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(Stream.of(north, south).map(report -> report.scope().isOutside())).containsExactly(false, true);
    }
}
