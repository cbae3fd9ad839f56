// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors

/**
 * The conformance kit: how its files come about, and who tries them.
 *
 * <p>To add a file, add a row: to {@link io.github.tafhsb.json.conformance.ValidDocuments} what is fine, to {@link
 * io.github.tafhsb.json.conformance.InvalidDocuments} what a schema refuses, to {@link io.github.tafhsb.json.conformance.HostileTexts} what no
 * schema can say. Then run {@code KitTest} with {@code -Dtafhsb.publish=true}, which writes the files and the manifest, and {@code
 * ConformanceTest}, which puts all of them to our reader, to networknt and to ajv.
 */
package io.github.tafhsb.json.conformance;
