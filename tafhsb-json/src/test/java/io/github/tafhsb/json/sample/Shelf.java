// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.sample;

import java.util.List;
import java.util.Optional;

/** A whole document. */
public record Shelf(String name, List<Box> boxes, Optional<String> note) {}
