// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void work_is_handed_over_in_the_order_it_was_given() {
        List<Integer> taken = new ArrayList<>();
        try (InOrder<Integer> work = new InOrder<>(3, taken::add)) {
            for (int i = 0; i < 200; i++) {
                int number = i;
                work.add(1, () -> {
                    Thread.sleep(number % 5 == 0 ? 2 : 0);
                    return number;
                });
            }
            work.finish();
        }
        assertThat(taken).containsExactlyElementsOf(IntStream.range(0, 200).boxed().toList());
    }

    @Test
    void as_many_work_at_once_as_there_are_jobs() throws InterruptedException {
        CountDownLatch both = new CountDownLatch(2);
        try (InOrder<Boolean> work = new InOrder<>(2, met -> assertThat(met).isTrue())) {
            for (int i = 0; i < 2; i++) {
                work.add(1, () -> {
                    both.countDown();
                    return both.await(20, TimeUnit.SECONDS);
                });
            }
            work.finish();
        }
    }

    @Test
    void only_so_much_is_under_way_that_memory_does_not_grow() {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (InOrder<Integer> work = new InOrder<>(2, taken -> underWay.decrementAndGet())) {
            for (int i = 0; i < 100; i++) {
                most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                work.add(10 << 20, () -> 0);
            }
            work.finish();
        }
        assertThat(most.get()).isLessThanOrEqualTo(4);
    }

    @Test
    void work_that_fails_ends_it() {
        try (InOrder<Integer> work = new InOrder<>(1, taken -> {})) {
            // whoever adds is told already where the work was done before it came back
            assertThatIllegalStateException()
                    .isThrownBy(() -> {
                        work.add(1, () -> {
                            throw new IllegalArgumentException("canari");
                        });
                        work.finish();
                    })
                    .withMessage("work that failed");
        }
    }
}
