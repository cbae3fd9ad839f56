// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.v1;

import static io.github.tafhsb.json.shape.Shapes.choice;
import static io.github.tafhsb.json.shape.Shapes.integer;
import static io.github.tafhsb.json.shape.Shapes.listOf;
import static io.github.tafhsb.json.v1.ExplanationJson.written;
import static io.github.tafhsb.json.v1.ValuesJson.ASSESSMENT_ID;
import static io.github.tafhsb.json.v1.ValuesJson.COUNT;
import static io.github.tafhsb.json.v1.ValuesJson.MANY;
import static io.github.tafhsb.json.v1.ValuesJson.SUBJECT_ID;

import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.json.shape.ObjectShape;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.trace.RemarkKind;
import io.github.tafhsb.trace.Stage;
import io.github.tafhsb.trace.Tie;
import io.github.tafhsb.trace.Trace;

/**
 * The trace of a record in JSON. It names identifiers of the record and none of its values, and is written and never read back: it
 * follows from the record.
 */
final class TraceJson {
    /** Each of the lists of a record may be as long as one of them can be, and each entry of one may point at a thousand. */
    private static final int MOST = 100 * MANY;

    private static final Shape<Integer> NUMBER = integer(1, MANY);

    private static final ObjectShape<Trace.Node, Object> NODE = written(Trace.Node.class, "TraceNode")
            .required("id", SUBJECT_ID, it -> SubjectId.of(it.id()), ExplanationJson::unread)
            .required("stage", choice(Stage.values()), Trace.Node::stage, ExplanationJson::unread)
            .required("number", NUMBER, Trace.Node::number, ExplanationJson::unread);

    private static final ObjectShape<Trace.Link, Object> LINK = written(Trace.Link.class, "TraceLink")
            .required("from", SUBJECT_ID, it -> SubjectId.of(it.from().id()), ExplanationJson::unread)
            .required("tie", choice(Tie.values()), Trace.Link::tie, ExplanationJson::unread)
            .required("to", SUBJECT_ID, it -> SubjectId.of(it.to().id()), ExplanationJson::unread);

    private static final ObjectShape<Trace.Remark, Object> REMARK = written(Trace.Remark.class, "TraceRemark")
            .required("of", SUBJECT_ID, it -> SubjectId.of(it.node().id()), ExplanationJson::unread)
            .required("kind", choice(RemarkKind.values()), Trace.Remark::kind, ExplanationJson::unread);

    static final ObjectShape<Trace, Object> TRACE = written(Trace.class, "Trace")
            .required("assessment", ASSESSMENT_ID, Trace::assessment, ExplanationJson::unread)
            .required("version", COUNT, Trace::version, ExplanationJson::unread)
            .list("nodes", listOf(NODE, MOST), Trace::nodes, ExplanationJson::unread)
            .list("links", listOf(LINK, MOST), Trace::links, ExplanationJson::unread)
            .list("remarks", listOf(REMARK, MOST), Trace::remarks, ExplanationJson::unread);

    private TraceJson() {}
}
