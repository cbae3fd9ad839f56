// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.object;
import static io.github.tafhsb.json.v1.ValuesJson.DIGEST;

import io.github.tafhsb.assessment.Digest;
import io.github.tafhsb.json.shape.DocumentWriter;
import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The seal of a signed version: the SHA-256 digest of its canonical form (RFC 8785), without the seal itself.
 *
 * <p>It tells that nothing was changed since. It does not tell who made it.
 */
final class Seal {
    private @Nullable Digest digest;

    private Seal() {}

    /** The seal of a version of the schema. */
    static Shape<Seal> shape(String version) {
        return object(Seal.class, Seal::new, seal -> seal)
                .constant("algorithm", "SHA-256")
                .constant("canonicalization", "RFC 8785")
                .constant("schemaVersion", version)
                .required("digest", DIGEST, Seal::digest, Seal::take);
    }

    /** The seal that a value should have. */
    static <T> Seal of(Shape<T> unsealed, T value) {
        Seal seal = new Seal();
        seal.take(Digest.of(DocumentWriter.sha256(unsealed, value)));
        return seal;
    }

    private @Nullable Digest digest() {
        return digest;
    }

    private void take(Digest value) {
        digest = value;
    }

    boolean isOf(Seal other) {
        return digest != null && digest.equals(other.digest);
    }
}
