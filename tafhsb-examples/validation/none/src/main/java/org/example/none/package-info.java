// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/** What a host needs that has no provider: a record, a day and the checker. {@link org.example.none.Said} is all there is. */
package org.example.none;
