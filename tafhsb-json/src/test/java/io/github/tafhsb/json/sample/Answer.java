// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.sample;

/** Something asked, and what came of it: every form a case of a union can have. */
public sealed interface Answer<T> {
    record Known<T>(T value) implements Answer<T> {}

    record NotKnown<T>(String reason) implements Answer<T> {}

    record NotAsked<T>() implements Answer<T> {}
}
