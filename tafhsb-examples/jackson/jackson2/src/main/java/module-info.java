// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/** A vendor's module with a mapper of Jackson 2. It is open to Jackson for its own objects; the library needs nothing of the kind. */
module org.example.casefiles {
    requires com.fasterxml.jackson.databind;
    requires io.github.tafhsb.json;

    opens org.example.jackson2 to
            com.fasterxml.jackson.databind;
}
