// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Makes identifiers anew with the caller’s key, so that nobody without the key can tell which parts of two views are the same.
 *
 * <p>The key stays the caller’s: it is in nothing that a view gives back, and in no message. Whoever keeps one key for one recipient gets
 * the same identifiers in every view for that recipient.
 */
public final class ViewKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    /** As many of the digits as make a collision something that nobody will see: 128 bits. */
    private static final int HALF = 32;

    private final SecretKey key;

    private ViewKey(SecretKey key) {
        this.key = key;
    }

    /**
     * {@return the key, to be used in a view}
     *
     * @throws IllegalArgumentException if it has fewer than 32 bytes, or does not say how many it has
     */
    public static ViewKey of(SecretKey key) {
        Objects.requireNonNull(key, "key");
        byte[] material = key.getEncoded();
        if (material == null || material.length < SHORTEST) {
            throw new IllegalArgumentException("key: at least 32 bytes");
        }
        return new ViewKey(key);
    }

    /** One that makes identifiers for this audience and recipient. Used by one thread, for one view. */
    Minting minting(Audience audience, String recipient) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return new Minting(mac, audience.wire() + '\n' + recipient.length() + ':' + recipient + '\n');
        } catch (NoSuchAlgorithmException | InvalidKeyException refused) {
            // without its cause: what refuses a key may say what it is
            throw new IllegalArgumentException("key: one for HMAC with SHA-256");
        }
    }

    /** {@return the word ViewKey} */
    @Override
    public String toString() {
        return "ViewKey";
    }

    /** Identifiers for one view. */
    static final class Minting {
        private final Mac mac;
        private final byte[] prefix;

        private Minting(Mac mac, String prefix) {
            this.mac = mac;
            this.prefix = bytes(prefix);
        }

        ViewId mint(String id) {
            mac.update(prefix);
            return new ViewId("v" + HexFormat.of().formatHex(mac.doFinal(bytes(id)), 0, HALF / 2));
        }

        private static byte[] bytes(String text) {
            byte[] bytes = new byte[2 * text.length()];
            for (int i = 0; i < text.length(); i++) {
                bytes[2 * i] = (byte) (text.charAt(i) >> Byte.SIZE);
                bytes[2 * i + 1] = (byte) text.charAt(i);
            }
            return bytes;
        }
    }
}
