// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.changes;

import io.github.tafhsb.assessment.Assessment;

/** Makes of one place of an earlier version what it is in the later. */
@FunctionalInterface
interface Edit {
    Assessment in(Assessment old);
}
