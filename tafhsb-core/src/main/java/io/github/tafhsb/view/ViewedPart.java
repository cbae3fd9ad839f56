// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a reader may see of one part of a record. No part of a record itself: no table of an assessment reads it.
 *
 * @param kind what it is, named as in the JSON contract, for example {@code SafetyAction}
 * @param id by what others in the same view point at it; empty where nobody can
 * @param members what is shown of it, by name; a member that is not here is empty or withheld, and nothing says which
 */
public record ViewedPart(String kind, Optional<ViewId> id, List<ViewedMember> members) {

    /** Takes a part. */
    public ViewedPart {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        members = List.copyOf(Objects.requireNonNull(members, "members"));
    }

    /** {@return what is shown under a name; empty if nothing is} */
    public List<Viewed> get(String member) {
        Objects.requireNonNull(member, "member");
        return members.stream()
                .filter(each -> each.name().equals(member))
                .findFirst()
                .map(ViewedMember::values)
                .orElse(List.of());
    }

    /** {@return the parts that stand under a name; empty if nothing does} */
    public List<ViewedPart> parts(String member) {
        return get(member).stream()
                .filter(Viewed.Holds.class::isInstance)
                .map(held -> ((Viewed.Holds) held).part())
                .toList();
    }

    /** {@return the word ViewedPart, whatever it shows} */
    @Override
    public String toString() {
        return "ViewedPart";
    }
}
