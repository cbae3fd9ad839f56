// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.shape;

import io.github.tafhsb.json.Limits;
import io.github.tafhsb.json.ReadProblem;
import io.github.tafhsb.json.sample.SampleJson;
import java.util.List;

/** What the reader says of a document, in a form that can be read in a test. */
final class Reports {
    private Reports() {}

    static List<String> of(Shape<?> shape, String document) {
        return brief(new DocumentReader(Limits.standard()).read(shape, document).problems());
    }

    static List<String> of(Shape<?> shape, byte[] document) {
        return of(shape, document, Limits.standard());
    }

    static List<String> of(Shape<?> shape, byte[] document, Limits limits) {
        return brief(new DocumentReader(limits).read(shape, document).problems());
    }

    /** A box with one more member, or with one replaced. */
    static List<String> ofBox(String members) {
        return of(SampleJson.BOX, "{\"id\":\"b\",\"label\":\"l\",\"open\":true,\"make\":\"oak\"" + members + "}");
    }

    private static List<String> brief(List<ReadProblem> problems) {
        return problems.stream()
                .map(problem -> problem.code().id() + " " + problem.pointer()
                        + (problem.member().isEmpty() ? "" : " +" + problem.member()))
                .toList();
    }
}
