// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/**
 * The library on the command line.
 *
 * <p>{@link io.github.tafhsb.cli.Tafhsb} knows the commands, one class each. One that looks at documents extends {@link
 * io.github.tafhsb.cli.OverDocuments}, which takes them from wherever they are, several at once, and writes in order what comes of
 * each as a {@link io.github.tafhsb.cli.Telling} puts it.
 */
package io.github.tafhsb.cli;
