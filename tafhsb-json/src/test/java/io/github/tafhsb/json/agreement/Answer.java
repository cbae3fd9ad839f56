// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.agreement;

/**
 * What one validator says of a document.
 *
 * @param says its verdict
 * @param why in its own words, without a value of the document
 */
record Answer(Says says, String why) {
    static final Answer ACCEPTS = new Answer(Says.ACCEPTS, "accepts");

    enum Says {
        ACCEPTS,
        REFUSES,
        /** It was not asked, or it refuses the text for what others do not look at, or may not look at. */
        NOTHING,
        /** It answers as nobody may, whatever the others say. */
        FAILS
    }

    static Answer refuses(String why) {
        return new Answer(Says.REFUSES, why);
    }

    static Answer nothing(String why) {
        return new Answer(Says.NOTHING, why);
    }

    static Answer fails(String why) {
        return new Answer(Says.FAILS, why);
    }
}
