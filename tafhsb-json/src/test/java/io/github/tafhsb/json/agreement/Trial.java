// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.agreement;

/**
 * A document that every validator is asked about.
 *
 * @param seed what the run was begun with
 * @param number which of the run it is: seed and number make it again
 * @param root what it is judged as
 * @param way how it was made
 * @param pointer where it was changed; empty where that is no single place
 * @param text the document
 */
record Trial(long seed, int number, Root root, Way way, String pointer, String text) {

    @Override
    public String toString() {
        return "seed %d, document %d, kind %s, %s at '%s'".formatted(seed, number, root.kind(), way, pointer);
    }
}
