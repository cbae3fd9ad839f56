// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.text.Bilingual;
import java.util.Objects;

/**
 * What a code of an organisation's own is called in both languages.
 *
 * @param code the code
 * @param label what it is called
 */
public record CodeLabel(Code code, Bilingual label) {

    /** Takes a code and its label. */
    public CodeLabel {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
    }
}
