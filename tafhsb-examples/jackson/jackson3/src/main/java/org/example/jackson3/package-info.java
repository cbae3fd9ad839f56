// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/** Case files of a vendor that hold assessments, as JSON by Jackson 3. */
package org.example.jackson3;
