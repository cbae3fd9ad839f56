// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/** A vendor's module that validates with Hibernate Validator. It is open for its own objects; the library needs nothing of the kind. */
open module org.example.modules {
    requires org.example.none;
    requires jakarta.validation;
    requires org.hibernate.validator;
}
