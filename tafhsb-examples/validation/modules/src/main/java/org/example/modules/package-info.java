// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
/** Only tests: what a module may see is what is tried. */
package org.example.modules;
