// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import static io.github.tafhsb.json.ReadProblem.Code.EMPTY;
import static io.github.tafhsb.json.ReadProblem.Code.ENCODING;
import static io.github.tafhsb.json.ReadProblem.Code.MALFORMED;
import static io.github.tafhsb.json.ReadProblem.Code.REFUSED;
import static io.github.tafhsb.json.ReadProblem.Code.TOO_DEEP;
import static io.github.tafhsb.json.ReadProblem.Code.TOO_LARGE;
import static io.github.tafhsb.json.ReadProblem.Code.TRAILING;
import static io.github.tafhsb.json.ReadProblem.Code.TRUNCATED;
import static io.github.tafhsb.json.ReadProblem.Code.TYPE;

import io.github.tafhsb.json.Limits;
import io.github.tafhsb.json.ReadProblem;
import io.github.tafhsb.json.ReadProblem.Code;
import io.github.tafhsb.json.ReadResult;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads documents in one pass, within limits; never throws because of what a document contains.
 *
 * <p>Immutable and safe for use by many threads at once.
 */
public final class DocumentReader {
    private final Limits limits;
    private final JsonFactory factory;

    public DocumentReader(Limits limits) {
        this.limits = limits;
        this.factory = strictFactory(limits.depth());
    }

    /** Nothing but JSON. What Jackson could limit and say too little about, {@link Reading} limits itself. */
    private static JsonFactory strictFactory(int depth) {
        JsonFactoryBuilder builder = JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxDocumentLength(-1)
                        .maxTokenCount(-1)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build());
        for (JsonReadFeature leniency : JsonReadFeature.values()) {
            builder.disable(leniency);
        }
        return builder.build();
    }

    /** {@return what a document says, or everything that is wrong with it} */
    public <T> ReadResult<T> read(Shape<T> shape, String document) {
        if (document.length() > limits.bytes()) {
            return tooLarge();
        }
        int fault = Utf8.faultIn(document);
        if (fault >= 0) {
            byte[] before = Utf8.bytes(document.substring(0, fault));
            return rejected(ENCODING, before, before.length);
        }
        return read(shape, Utf8.bytes(document));
    }

    /** {@return what a document says, or everything that is wrong with it} */
    public <T> ReadResult<T> read(Shape<T> shape, byte[] document) {
        if (document.length > limits.bytes()) {
            return tooLarge();
        }
        int fault = Utf8.faultIn(document);
        if (fault >= 0) {
            return rejected(ENCODING, document, fault);
        }
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            return read(shape, new Reading(parser, limits), document.length);
        }
    }

    /** {@return an empty copy, for the tokens of somebody else's parser} */
    public DocumentCopy copy() {
        return new DocumentCopy(limits);
    }

    /**
     * {@return what a copied document says, or everything that is wrong with it, at its place in the other text}
     *
     * @param type the type wanted, of which not everything that the shape reads need be
     */
    public <T> ReadResult<T> read(Class<T> type, Shape<?> shape, DocumentCopy document) {
        ReadProblem refusal = document.refusal();
        if (refusal != null) {
            return new ReadResult.Rejected<>(List.of(refusal));
        }
        ReadResult<?> result = read(shape, document.bytes());
        List<ReadProblem> problems = result.problems();
        if (problems.isEmpty()) {
            Object value = result.orElseThrow();
            if (type.isInstance(value)) {
                return new ReadResult.Accepted<>(type.cast(value));
            }
            problems = List.of(new ReadProblem(TYPE, "", "", 1, 1, Map.of()));
        }
        return new ReadResult.Rejected<>(problems.stream().map(document::placed).toList());
    }

    private <T> ReadResult<T> read(Shape<T> shape, Reading in, int length) {
        T value = null;
        boolean complete = false;
        try {
            if (in.next() == null) {
                in.report(EMPTY, Map.of());
            } else {
                value = shape.read(in);
                complete = true;
                if (in.next() != null) {
                    in.report(TRAILING, Map.of());
                }
            }
        } catch (JacksonException stop) {
            Code code = complete ? TRAILING : codeOf(stop, in, length);
            in.reportStop(code, stop.getLocation(), code == TOO_DEEP ? Reading.limit(limits.depth()) : Map.of());
        } catch (RuntimeException defect) {
            in.reportStop(REFUSED, null, Map.of());
        }
        List<ReadProblem> problems = in.problems();
        return value != null && problems.isEmpty() ? new ReadResult.Accepted<>(value) : new ReadResult.Rejected<>(problems);
    }

    private Code codeOf(JacksonException stop, Reading in, int length) {
        if (in.depth() > limits.depth()) {
            return TOO_DEEP;
        }
        boolean atEnd = stop.getLocation() != null && stop.getLocation().getByteOffset() >= length;
        return atEnd || stop instanceof UnexpectedEndOfInputException ? TRUNCATED : MALFORMED;
    }

    private <T> ReadResult<T> tooLarge() {
        return new ReadResult.Rejected<>(
                List.of(new ReadProblem(TOO_LARGE, "", "", 1, 1, Reading.limit(limits.bytes()))));
    }

    private static <T> ReadResult<T> rejected(Code code, byte[] document, int at) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < at; i++) {
            if (document[i] == '\n' || document[i] == '\r' && (i + 1 == at || document[i + 1] != '\n')) {
                line++;
                lineStart = i + 1;
            }
        }
        return new ReadResult.Rejected<>(List.of(new ReadProblem(code, "", "", line, at - lineStart + 1, Map.of())));
    }
}
