// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * Version 1 of the contract: one table for each type, in the order a person would tell it.
 *
 * <p>Start at {@code V1}, which names the roots; {@code AssessmentJson} is the table of the largest, {@code ValuesJson} has what all are made of: texts, dates,
 * codes, answers, extensions. {@code Seal} is what a signed version is closed with, {@code MemberTexts} what everything is called, {@code MembersOf}
 * what a form is told.
 *
 * <p>Once released nothing here changes: another version is another package beside this one, which adds its step to the lineage. Uses {@code json.shape} and the types of core; not exported.
 */
@NullMarked
package io.github.tafhsb.json.v1;

import org.jspecify.annotations.NullMarked;
