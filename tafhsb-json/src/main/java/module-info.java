// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/** Reading and writing the types of {@code io.github.tafhsb.core} as JSON. */
@SuppressWarnings("opens") // the published schemas and samples are files, and a package without classes looks empty
module io.github.tafhsb.json {
    requires transitive io.github.tafhsb.core;
    requires static transitive org.jspecify;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
    requires tools.jackson.core;

    exports io.github.tafhsb.json;
    exports io.github.tafhsb.json.form;
    exports io.github.tafhsb.json.jackson2;
    exports io.github.tafhsb.json.jackson3;

    opens io.github.tafhsb.json.samples.v1;
    opens io.github.tafhsb.json.schema.v1;
}
