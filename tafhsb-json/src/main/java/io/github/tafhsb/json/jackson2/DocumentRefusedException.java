// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.tafhsb.json.ReadProblem;
import io.github.tafhsb.json.ReadResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that a mapper was to read as a type of the library, and that is not sound.
 *
 * <p>Its message holds codes and places, nothing else: no value, no excerpt of the text, and not the path through the host's own
 * objects, which may hold the host's data and is found in {@link #getPath()}.
 */
public final class DocumentRefusedException extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<ReadProblem> problems;

    DocumentRefusedException(Class<?> type, ReadResult<?> result) {
        super(null, result.toString(), place(result.problems().get(0)));
        _targetType = type;
        this.problems = result.problems();
    }

    private static JsonLocation place(ReadProblem first) {
        return new JsonLocation(ContentReference.redacted(), -1, first.line(), first.column());
    }

    /** {@return everything that is wrong, in the order of the document; empty only after Java serialisation} */
    public List<ReadProblem> problems() {
        return problems == null ? List.of() : problems;
    }

    @Override
    public String getMessage() {
        return getOriginalMessage();
    }

    @Override
    public String getLocalizedMessage() {
        return getMessage();
    }
}
