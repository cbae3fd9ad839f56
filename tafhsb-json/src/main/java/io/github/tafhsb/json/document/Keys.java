// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** By what the elements of a list are known, so that each is found again wherever it stands. */
final class Keys {
    private Keys() {}

    /** Elements by identifier; null unless every one has one of its own. */
    static @Nullable Map<String, Json> byId(List<Json> elements) {
        return by(elements, Json::id);
    }

    /** Elements by identifier, or by the text that each is; null unless every one has one of its own. */
    static @Nullable Map<String, Json> byIdOrText(List<Json> elements) {
        return by(elements, element -> element instanceof Json.Text text ? Optional.of(text.value()) : element.id());
    }

    /** Signed versions by the digest of their seals; null unless every one has one of its own. */
    static @Nullable Map<String, Json> bySeal(List<Json> elements) {
        return by(elements, element -> element.member("seal").flatMap(seal -> seal.text("digest")));
    }

    private static @Nullable Map<String, Json> by(List<Json> elements, Function<Json, Optional<String>> key) {
        Map<String, Json> found = new LinkedHashMap<>();
        for (Json element : elements) {
            String known = key.apply(element).orElse(null);
            if (known == null || found.put(known, element) != null) {
                return null;
            }
        }
        return found;
    }

    /** The index of each key. */
    static Map<String, Integer> indexes(Map<String, Json> elements) {
        Map<String, Integer> indexes = new LinkedHashMap<>();
        elements.keySet().forEach(key -> indexes.put(key, indexes.size()));
        return indexes;
    }
}
