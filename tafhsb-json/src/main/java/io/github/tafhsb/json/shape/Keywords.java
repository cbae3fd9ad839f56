// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Schema keywords and their values as a map that keeps their order. */
final class Keywords {
    private Keywords() {}

    static Map<String, String> of(Object... keywordsAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < keywordsAndValues.length; i += 2) {
            map.put((String) keywordsAndValues[i], String.valueOf(keywordsAndValues[i + 1]));
        }
        return Collections.unmodifiableMap(map);
    }
}
