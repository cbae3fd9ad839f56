// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MovesTest {

    @Property
    @Label("made one after another, the moves bring a list into the order wanted")
    void bring_a_list_into_its_order(@ForAll @IntRange(min = 0, max = 40) int size, @ForAll long seed) {
        List<Integer> wanted = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(wanted, new Random(seed));
        List<Integer> list = new ArrayList<>(IntStream.range(0, size).boxed().toList());

        for (Moves.Move move : Moves.to(order(wanted))) {
            Integer moved = list.remove(move.from());
            assertThat(moved).isEqualTo(wanted.get(move.target()));
            list.add(move.to(), moved);
        }

        assertThat(list).isEqualTo(wanted);
    }

    @Example
    void are_none_where_the_order_is_right_and_one_where_one_stands_elsewhere() {
        assertThat(Moves.to(new int[] {0, 1, 2, 3})).isEmpty();
        assertThat(Moves.to(new int[] {})).isEmpty();
        assertThat(Moves.to(new int[] {3, 0, 1, 2})).containsExactly(new Moves.Move(0, 3, 0));
        assertThat(Moves.to(new int[] {1, 2, 3, 0})).containsExactly(new Moves.Move(3, 0, 3));
        assertThat(Moves.to(new int[] {1, 0})).hasSize(1);
    }

    private static int[] order(List<Integer> wanted) {
        return wanted.stream().mapToInt(Integer::intValue).toArray();
    }
}
