// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** Writes documents: for machines, for people, and in the one form that can be sealed. */
public final class DocumentWriter {
    /** Sets no limit to depth: that is for the shape to say, or for the limits of the reader. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private DocumentWriter() {}

    /** {@return a document in the order of its description, without white space} */
    public static <T> byte[] write(Shape<T> shape, T value) {
        return bytes(ObjectWriteContext.empty(), false, out -> shape.write(value, out));
    }

    /** {@return the tokens of a document in the order of its description, to be repeated to somebody else's generator} */
    public static <T> JsonParser tokens(Shape<T> shape, T value) {
        return FACTORY.createParser(ObjectReadContext.empty(), write(shape, value));
    }

    /** {@return a document in the canonical form of RFC 8785} */
    public static <T> byte[] canonical(Shape<T> shape, T value) {
        return bytes(ObjectWriteContext.empty(), true, out -> shape.write(value, out));
    }

    /** {@return the SHA-256 digest of a document in canonical form, as small hexadecimal digits} */
    public static <T> String sha256(Shape<T> shape, T value) {
        return sha256(canonical(shape, value));
    }

    /** {@return the SHA-256 digest of some bytes, as small hexadecimal digits} */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** {@return a document in the order of its description, indented for people} */
    public static <T> String pretty(Shape<T> shape, T value) {
        return pretty(out -> shape.write(value, out));
    }

    static JsonParser parser(String document) {
        return FACTORY.createParser(ObjectReadContext.empty(), document);
    }

    static String pretty(Consumer<Writing> content) {
        return new String(bytes(new Indented(), false, content), StandardCharsets.UTF_8) + "\n";
    }

    /** The generator's own buffer comes from Jackson's pool; so does ours, and both go back. */
    private static byte[] bytes(ObjectWriteContext context, boolean canonical, Consumer<Writing> content) {
        BufferRecycler recycler = FACTORY._getBufferRecycler();
        ByteArrayBuilder bytes = new ByteArrayBuilder(recycler);
        try (JsonGenerator generator = FACTORY.createGenerator(context, bytes)) {
            content.accept(new Writing(generator, canonical));
            generator.flush();
            return bytes.getClearAndRelease();
        } finally {
            recycler.releaseToPool();
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return INDENTED.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
