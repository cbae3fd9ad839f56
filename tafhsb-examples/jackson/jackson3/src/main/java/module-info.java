// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/** A vendor's module with a mapper of Jackson 3. It is open to Jackson for its own objects; the library needs nothing of the kind. */
module org.example.casefiles {
    requires tools.jackson.databind;
    requires io.github.tafhsb.json;

    opens org.example.jackson3 to
            tools.jackson.databind;
}
