// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * What was explored, what is not known, and what must wait.
 *
 * <p>Start at {@link io.github.tafhsb.enquiry.AssessmentDomain}, an area to explore from a
 * {@link io.github.tafhsb.enquiry.DomainCatalogue}, and {@link io.github.tafhsb.enquiry.Worksheet}, what
 * exploring it brought. {@link io.github.tafhsb.enquiry.InformationGap} is what nobody knows yet, {@link io.github.tafhsb.enquiry.Embargo}
 * what must not be discussed yet, {@link io.github.tafhsb.enquiry.PoliceAgreement} what may be, {@link
 * io.github.tafhsb.enquiry.AccountSought} whose own account was asked for, {@link io.github.tafhsb.enquiry.ChildSafetyCheck} that
 * somebody asked how the child is.
 *
 * <p>A domain is not a checklist and is never scored; a gap is not a fault.
 *
 * <p>Uses {@code code}, {@code evidence}, {@code identity}, {@code rule}, {@code text} and {@code time}. Rule book chapter C.
 */
@NullMarked
package io.github.tafhsb.enquiry;

import org.jspecify.annotations.NullMarked;
