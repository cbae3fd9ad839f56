// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.tafhsb.json.agreement.Tally.Count;
import io.github.tafhsb.json.agreement.Way.Verdicts;
import io.github.tafhsb.json.gen.Node;
import io.github.tafhsb.json.v1.Contract;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Generated documents, and what somebody who knows the schema and somebody who does not can make of them: the reader, networknt and ajv say the
 * same of each.
 *
 * <p>Every build tries the same 2,000. {@code -Dtafhsb.agreement=100000} tries so many others; {@code -Dtafhsb.agreement.seed} is where a run
 * begins, and {@code -Dtafhsb.agreement.document} shows one document of that run in full, and tries no others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgreementTest {
    private static final int SAMPLE = 1_000;
    private static final int DOCUMENTS = Integer.getInteger("tafhsb.agreement", SAMPLE);
    private static final long SEED = Long.getLong("tafhsb.agreement.seed", DOCUMENTS == SAMPLE ? 1 : System.nanoTime() % 1_000_000);
    private static final int ONE = Integer.getInteger("tafhsb.agreement.document", -1);

    /** Few enough that the answers to them fit into a pipe. */
    private static final int AT_ONCE = 64;

    private final Tally tally = new Tally();
    private String withoutNode = "";

    /** Documents on which two of the three are at work at the same time. */
    private record Batch(List<Judged> judged, Future<List<Answer>> ajv) {}

    @BeforeAll
    void ask_all_three() throws Exception {
        withoutNode = Node.missing();
        if (withoutNode.isEmpty()) {
            try (Ajv ajv = new Ajv()) {
                ask(ajv::ask);
            }
        } else {
            ask(trials -> CompletableFuture.completedFuture(Collections.nCopies(trials.size(), Judged.NOT_ASKED)));
        }
    }

    private void ask(Function<List<Trial>, Future<List<Answer>>> ajv) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        Trials trials = new Trials(SEED);
        if (ONE >= 0) {
            Trial one = trials.get(ONE);
            System.out.printf("%s%n%s%n", one.text(), Judged.of(one).with(ajv.apply(List.of(one)).get().get(0)));
            abort("Shown, and no others tried.");
        }
        ask(trials, ajv);
        System.out.print(tally.told(SEED, Duration.ofNanos(System.nanoTime() - start)));
    }

    /** While ajv thinks about one batch, the others think about it, and the next is made. */
    private void ask(Trials trials, Function<List<Trial>, Future<List<Answer>>> ajv) throws InterruptedException, ExecutionException {
        Deque<Batch> asked = new ArrayDeque<>();
        for (int from = 0; from < DOCUMENTS; from += AT_ONCE) {
            List<Trial> batch = IntStream.range(from, Math.min(from + AT_ONCE, DOCUMENTS)).mapToObj(trials::get).toList();
            Future<List<Answer>> answers = ajv.apply(batch);
            asked.add(new Batch(batch.stream().map(Judged::of).toList(), answers));
            if (asked.size() > 2) {
                take(asked.remove());
            }
        }
        while (!asked.isEmpty()) {
            take(asked.remove());
        }
    }

    private void take(Batch batch) throws InterruptedException, ExecutionException {
        List<Answer> answers = batch.ajv().get();
        for (int i = 0; i < answers.size(); i++) {
            tally.add(batch.judged().get(i).with(answers.get(i)));
        }
    }

    @Test
    void is_complete() {
        assertThat(tally.disagreements().size()).as(tally.disagreementsTold()).isZero();
    }

    @Test
    void can_be_tried_again_on_one_document_by_seed_and_number() {
        Trials again = new Trials(SEED);
        Trial first = again.get(39);

        assertThat(again.get(3)).asString().isNotEqualTo(first.toString());
        assertThat(new Trials(SEED).get(39)).asString().isEqualTo(first.toString());
        assertThat(new Trials(SEED).get(39).text()).isEqualTo(first.text()).isEqualTo(again.get(39).text());
    }

    @Test
    void was_tried_by_ajv_too() {
        Node.skipIf(withoutNode);
        assertThat(tally.of("ajv").accepted() + tally.of("ajv").refused()).isEqualTo(DOCUMENTS);
    }

    @Test
    void was_tried_on_documents_made_in_every_way() {
        assertThat(tally.byWay()).containsOnlyKeys(Way.values());
        tally.byWay().forEach((way, count) -> {
            assertThat(count.accepted() > 0).as("%s: %s", way, count).isEqualTo(way.verdicts() != Verdicts.REFUSED);
            assertThat(count.refused() > 0).as("%s: %s", way, count).isEqualTo(way.verdicts() != Verdicts.ACCEPTED);
        });
    }

    @Test
    void was_tried_on_every_kind_of_document_sound_and_unsound() {
        assertThat(tally.byKind()).containsOnlyKeys(Contract.kinds().keySet());
        assertThat(tally.byKind().values()).allSatisfy(count -> {
            assertThat(count.accepted()).as("%s", count).isPositive();
            assertThat(count.refused()).as("%s", count).isPositive();
        });
    }

    @Test
    void was_tried_where_each_accepts_much_and_refuses_much() {
        isOfBoth(tally.of("reader"));
        isOfBoth(tally.of("networknt"));
        assumeThat(withoutNode).isEmpty();
        isOfBoth(tally.of("ajv"));
    }

    private static void isOfBoth(Count count) {
        int said = count.accepted() + count.refused();
        assertThat(count.accepted()).as("%s", count).isGreaterThan(said / 5);
        assertThat(count.refused()).as("%s", count).isGreaterThan(said / 5);
    }
}
