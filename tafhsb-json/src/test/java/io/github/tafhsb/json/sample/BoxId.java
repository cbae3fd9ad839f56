// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.sample;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An identifier with a parser of its own. */
public record BoxId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,7}");

    public static @Nullable BoxId parse(String text) {
        return FORM.matcher(text).matches() ? new BoxId(text) : null;
    }
}
