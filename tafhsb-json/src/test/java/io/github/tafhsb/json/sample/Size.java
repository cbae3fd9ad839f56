// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A record with every sort of component. */
public record Size(
        int width, Optional<Boolean> exact, List<BoxId> like, Set<Colour> colours, Map<String, Answer<String>> more) {}
