// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A place in two documents at once: the same part may stand at another index in each, or be in one of them only.
 *
 * @param above what holds it; null for the whole document
 * @param form what is known of what stands there
 * @param member the name of the member it is; empty for an element and for the whole document
 * @param first the last step to it in the one document; null if it is not there
 * @param second the last step to it in the other document; null if it is not there
 * @param id the identifier of the part that stands there; empty if it is none
 */
public record Spot(
        @Nullable Spot above, Form form, String member, @Nullable String first, @Nullable String second, String id) {

    /** {@return the place of a whole document} */
    public static Spot root(Form form, Json document) {
        return new Spot(null, form, "", "", "", document.id().orElse(""));
    }

    /** {@return the place of a member that holds this in at least one of the documents} */
    public Spot member(String name, Json held) {
        return new Spot(this, form.member(name), name, name, name, held.id().orElse(""));
    }

    /** {@return the place of an element; an index below 0 where it is not there} */
    public Spot element(int at, int other, Json held) {
        return new Spot(this, form.element(), "", step(at), step(other), held.id().orElse(""));
    }

    private static @Nullable String step(int index) {
        return index < 0 ? null : Integer.toString(index);
    }

    /** {@return where it is in the one document, as a JSON Pointer; empty if it is not there} */
    public Optional<String> pointer() {
        return pointer(Spot::first);
    }

    /** {@return where it is in the other document, as a JSON Pointer; empty if it is not there} */
    public Optional<String> otherPointer() {
        return pointer(Spot::second);
    }

    private Optional<String> pointer(Function<Spot, @Nullable String> side) {
        Deque<String> steps = new ArrayDeque<>();
        for (Spot at = this; at.above != null; at = at.above) {
            String step = side.apply(at);
            if (step == null) {
                return Optional.empty();
            }
            steps.push(step);
        }
        StringBuilder pointer = new StringBuilder();
        steps.forEach(step -> pointer.append('/').append(escaped(step)));
        return Optional.of(pointer.toString());
    }

    /** {@return a step as a JSON Pointer writes it} */
    static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    /** {@return the nearest part that this is or is in; the whole document if there is none} */
    public Spot part() {
        Spot at = this;
        while (at.above != null && at.id.isEmpty()) {
            at = at.above;
        }
        return at;
    }

    /** {@return the members that lead from the nearest part to here, outermost first; none if this is a part} */
    public List<Spot> trail() {
        Deque<Spot> members = new ArrayDeque<>();
        for (Spot at = this; at.above != null && at.id.isEmpty(); at = at.above) {
            if (!at.member.isEmpty()) {
                members.push(at);
            }
        }
        return List.copyOf(members);
    }

    /** {@return what texts call this member: the type that has it and its name} */
    public String key() {
        return (above == null ? "" : above.form.name()) + "." + member;
    }

    @Override
    public String toString() {
        return "Spot";
    }
}
