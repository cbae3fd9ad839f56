// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import tools.jackson.core.TokenStreamContext;

/** The place of a token as a JSON Pointer; worked out only when there is a problem to report. */
final class Place {
    private Place() {}

    /** The pointer to the current token, without the names and indexes at this depth and below. */
    static String pointer(TokenStreamContext context, int below) {
        StringBuilder pointer = new StringBuilder();
        append(context, below, pointer);
        return pointer.toString();
    }

    private static void append(TokenStreamContext context, int below, StringBuilder pointer) {
        if (context.inRoot()) {
            return;
        }
        append(context.getParent(), below, pointer);
        if (context.getNestingDepth() >= below) {
            return;
        }
        if (context.inArray() && context.hasCurrentIndex()) {
            pointer.append('/').append(context.getCurrentIndex());
        } else if (context.inObject() && context.hasCurrentName()) {
            pointer.append('/').append(context.currentName().replace("~", "~0").replace("/", "~1"));
        }
    }
}
