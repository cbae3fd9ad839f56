// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/** Reading and writing the types of {@code io.github.tafhsb.core} as JSON. */
@SuppressWarnings("opens") // the published schemas and samples are files, and a package without classes looks empty
module io.github.tafhsb.json {
    requires transitive io.github.tafhsb.core;
    requires static transitive org.jspecify;
    requires tools.jackson.core;

    exports io.github.tafhsb.json;
    exports io.github.tafhsb.json.form;

    opens io.github.tafhsb.json.samples.v1;
    opens io.github.tafhsb.json.schema.v1;
}
