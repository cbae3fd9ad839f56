// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.trace;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.AssessmentId;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.time.Day;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The way through a record from what was told to what is done about it: evidence, concerns and strengths, explanations, situations
 * to plan for, actions, review. It can be walked from either end, and shows what hangs on nothing.
 *
 * <p>It holds identifiers and no word of the record. Parts under one identifier are one thing here, with all that any of them
 * points at. What points at a part that is not there leads nowhere; rule I02 tells that. A trace weighs nothing: that much hangs
 * on an item says nothing about a child.
 */
public final class Trace {
    private final AssessmentId assessment;
    private final int version;
    private final List<Node> nodes;
    private final List<Link> links;
    private final List<Remark> remarks;
    private final Map<PartId<?>, PartId<?>> within;

    /**
     * A thing on the way.
     *
     * @param id its identifier
     * @param stage where on the way it stands
     * @param number its place in the record among those of its stage, from 1
     */
    public record Node(PartId<?> id, Stage stage, int number) {

        /** Takes a thing on the way. */
        public Node {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(stage, "stage");
        }

        /** {@return the stage and the number} */
        @Override
        public String toString() {
            return stage.wire() + " " + number;
        }
    }

    /**
     * A step on the way.
     *
     * @param from what carries
     * @param to what stands on it
     * @param tie what the first has to do with the second
     */
    public record Link(Node from, Node to, Tie tie) {

        /** Takes a step. */
        public Link {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(tie, "tie");
        }
    }

    /**
     * What somebody who walks the trace should see of one thing in it.
     *
     * @param kind what
     * @param node of which
     */
    public record Remark(RemarkKind kind, Node node) {

        /** Takes what is to be seen. */
        public Remark {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(node, "node");
        }
    }

    Trace(
            AssessmentId assessment,
            int version,
            List<Node> nodes,
            List<Link> links,
            List<Remark> remarks,
            Map<PartId<?>, PartId<?>> within) {
        this.assessment = assessment;
        this.version = version;
        this.nodes = List.copyOf(nodes);
        this.links = List.copyOf(links);
        this.remarks = List.copyOf(remarks);
        this.within = within;
    }

    /**
     * {@return the trace of a record, in time proportional to its size}
     *
     * @param today decides which actions still count as an answer to a concern
     */
    public static Trace of(Assessment assessment, Day today) {
        return Tracing.of(Objects.requireNonNull(assessment, "assessment"), Objects.requireNonNull(today, "today"));
    }

    /** {@return the record it is the trace of} */
    public AssessmentId assessment() {
        return assessment;
    }

    /** {@return the version of that record} */
    public int version() {
        return version;
    }

    /** {@return the things on the way, by stage and in the order of the record} */
    public List<Node> nodes() {
        return nodes;
    }

    /** {@return the steps between them, in the order of what they lead from and to} */
    public List<Link> links() {
        return links;
    }

    /** {@return what is to be seen of single things, by kind; empty where nothing is} */
    public List<Remark> remarks() {
        return remarks;
    }

    /** {@return the things of which this is to be seen} */
    public List<Node> remarked(RemarkKind kind) {
        Objects.requireNonNull(kind, "kind");
        return remarks.stream().filter(remark -> remark.kind() == kind).map(Remark::node).toList();
    }

    /**
     * {@return what a part stands on, step by step, with the part itself: what a conclusion comes from}
     *
     * <p>What speaks against an explanation is in it, under that name. A statement, a correction or a challenge stands for the
     * item that holds it. Empty for a part that is not on the way, and where there is none under this identifier.
     */
    public Trace backFrom(PartId<?> id) {
        return walked(id, Link::to, Link::from);
    }

    /** {@return what hangs on a part, step by step, with the part itself; otherwise as {@link #backFrom}} */
    public Trace onwardFrom(PartId<?> id) {
        return walked(id, Link::from, Link::to);
    }

    private Trace walked(PartId<?> id, Function<Link, Node> here, Function<Link, Node> next) {
        Map<PartId<?>, List<PartId<?>>> steps = new HashMap<>();
        for (Link link : links) {
            steps.computeIfAbsent(here.apply(link).id(), none -> new ArrayList<>(2)).add(next.apply(link).id());
        }
        Set<PartId<?>> reached = new LinkedHashSet<>(starts(Objects.requireNonNull(id, "id")));
        Deque<PartId<?>> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (PartId<?> found : steps.getOrDefault(open.remove(), List.of())) {
                if (reached.add(found)) {
                    open.add(found);
                }
            }
        }
        return new Trace(
                assessment,
                version,
                nodes.stream().filter(node -> reached.contains(node.id())).toList(),
                links.stream()
                        .filter(link -> reached.contains(link.from().id()) && reached.contains(link.to().id()))
                        .toList(),
                remarks.stream().filter(remark -> reached.contains(remark.node().id())).toList(),
                within);
    }

    /** The things under an identifier; a subject's can be of any type, and of several where one identifier was given twice. */
    private List<PartId<?>> starts(PartId<?> id) {
        if (!(id instanceof SubjectId)) {
            PartId<?> holder = within.getOrDefault(id, id);
            return nodes.stream().<PartId<?>>map(Node::id).filter(holder::equals).toList();
        }
        Set<PartId<?>> holders = new LinkedHashSet<>();
        within.forEach((held, holder) -> {
            if (held.value().equals(id.value())) {
                holders.add(holder);
            }
        });
        return nodes.stream()
                .<PartId<?>>map(Node::id)
                .filter(each -> each.value().equals(id.value()) || holders.contains(each))
                .toList();
    }

    /** {@return the thing under this identifier; empty if there is none on the way} */
    public Optional<Node> find(PartId<?> id) {
        Objects.requireNonNull(id, "id");
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /**
     * {@return the trace in words, a line for each thing in it: what it is called, what is to be seen of it, what it stands on and
     * what it leads to}
     *
     * <p>The text alternative to every drawing. What a thing is tied to is named by its number.
     */
    public List<String> lines(Language language, NodeLabels labels) {
        return new Telling(this, language, labels).lines();
    }

    /** {@return the trace as a Mermaid flowchart, by number and without a word of the record} */
    public String toMermaid(Language language) {
        return toMermaid(language, NodeLabels.numbered(language));
    }

    /** {@return the trace as a Mermaid flowchart} */
    public String toMermaid(Language language, NodeLabels labels) {
        return Mermaid.of(new Telling(this, language, labels));
    }

    /** {@return the trace as a directed graph for Graphviz, by number and without a word of the record} */
    public String toDot(Language language) {
        return toDot(language, NodeLabels.numbered(language));
    }

    /** {@return the trace as a directed graph for Graphviz} */
    public String toDot(Language language, NodeLabels labels) {
        return Dot.of(new Telling(this, language, labels));
    }

    /** {@return the trace as an SVG picture, by number and without a word of the record} */
    public String toSvg(Language language) {
        return toSvg(language, NodeLabels.numbered(language));
    }

    /**
     * {@return the trace as an SVG picture: a column for each stage, an entry for each thing that can be reached by keyboard and
     * tells what it leads to}
     *
     * <p>It draws in the colours of the page ({@code CanvasText} on {@code Canvas}), so that a page in dark and light has to do no more
     * than declare its {@code color-scheme}. A style sheet can say otherwise for the classes {@code tafhsb-trace} (its
     * {@code color}) and {@code tafhsb-paper} (its {@code fill}). It has no identifiers, styles or scripts, so that several can stand in
     * one page under a strict policy.
     */
    public String toSvg(Language language, NodeLabels labels) {
        return new Svg(new Telling(this, language, labels)).draw();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trace trace
                && assessment.equals(trace.assessment)
                && version == trace.version
                && nodes.equals(trace.nodes)
                && links.equals(trace.links)
                && remarks.equals(trace.remarks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(assessment, version, nodes, links, remarks);
    }

    /** {@return the word Trace} */
    @Override
    public String toString() {
        return "Trace";
    }
}
