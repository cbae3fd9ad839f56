// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The fewest moves that bring a list into another order, each as it is made: where the element then is, and where it goes.
 *
 * <p>Takes time in proportion to the length of the list and its logarithm, however many are moved.
 */
final class Moves {

    /**
     * One move.
     *
     * @param target the index of the element in the new order
     * @param from its index when it is taken out
     * @param to its index when it is put back
     */
    record Move(int target, int from, int to) {}

    private Moves() {}

    /** What leads to an order, given as the old index of each element. */
    static List<Move> to(int[] order) {
        boolean[] stays = stays(order);
        int[] leaves = new int[order.length]; // by new index: the slot an element is taken from
        int[] arrives = new int[order.length]; // and the slot it is put into
        Slots slots = new Slots(slots(order, stays, leaves, arrives));
        for (int at = 0; at < order.length; at++) {
            slots.set(leaves[at], 1);
        }
        List<Move> moves = new ArrayList<>();
        for (int at = 0; at < order.length; at++) {
            if (!stays[at]) {
                int from = slots.before(leaves[at]);
                slots.set(leaves[at], -1);
                moves.add(new Move(at, from, slots.before(arrives[at])));
                slots.set(arrives[at], 1);
            }
        }
        return moves;
    }

    /** Lines up all slots: before each element that stays, first those that others arrive in, then those that others leave. */
    private static int slots(int[] order, boolean[] stays, int[] leaves, int[] arrives) {
        int[] targets = new int[order.length]; // by old index
        for (int at = 0; at < order.length; at++) {
            targets[order[at]] = at;
        }
        int count = 0;
        int old = 0;
        for (int at = 0; at <= order.length; at++) {
            if (at < order.length && !stays[at]) {
                arrives[at] = count++;
                continue;
            }
            int until = at < order.length ? order[at] : order.length;
            for (; old < until; old++) {
                leaves[targets[old]] = count++;
            }
            if (at < order.length) {
                leaves[at] = count++;
                old++;
            }
        }
        return count;
    }

    /** Which elements can stay: a longest part of them that is in order already. */
    private static boolean[] stays(int[] order) {
        int[] last = new int[order.length]; // by length less one: where the best part of this length ends
        int[] previous = new int[order.length];
        int length = 0;
        for (int at = 0; at < order.length; at++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = low + high >>> 1;
                if (order[last[middle]] < order[at]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[at] = low == 0 ? -1 : last[low - 1];
            last[low] = at;
            length = Math.max(length, low + 1);
        }
        boolean[] stays = new boolean[order.length];
        for (int at = length == 0 ? -1 : last[length - 1]; at >= 0; at = previous[at]) {
            stays[at] = true;
        }
        return stays;
    }

    /** Slots that hold an element or none, and how many before each do. */
    private static final class Slots {
        private final int[] sums;

        Slots(int size) {
            sums = new int[size + 1];
        }

        void set(int slot, int change) {
            for (int at = slot + 1; at < sums.length; at += at & -at) {
                sums[at] += change;
            }
        }

        int before(int slot) {
            int count = 0;
            for (int at = slot; at > 0; at -= at & -at) {
                count += sums[at];
            }
            return count;
        }
    }
}
