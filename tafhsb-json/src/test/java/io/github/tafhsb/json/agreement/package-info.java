// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * Whether the reader, networknt and ajv say the same of the same documents.
 *
 * <p>{@link io.github.tafhsb.json.agreement.AgreementTest} runs {@link io.github.tafhsb.json.agreement.Trials}: generated documents, and what can be made
 * of them in each {@link io.github.tafhsb.json.agreement.Way}. A {@link io.github.tafhsb.json.agreement.Site} is a value with what the published schema
 * asks of it. {@link io.github.tafhsb.json.agreement.Judged} has the rule of what is compared, {@link io.github.tafhsb.json.agreement.Disagreements} what
 * is let pass. {@link io.github.tafhsb.json.agreement.Node} is what anything that asks JavaScript needs.
 */
package io.github.tafhsb.json.agreement;
