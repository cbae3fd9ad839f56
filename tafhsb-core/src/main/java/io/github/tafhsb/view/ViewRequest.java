// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.time.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a view is to be made for.
 *
 * @param audience for whom
 * @param share the share that is about to be made, as far as it is written down: recipient, why, basis, condition. Where it names
 *     parts, only these go; where it was decided not to share, nothing does
 * @param on the day
 * @param releases what named persons decided may go
 */
public record ViewRequest(Audience audience, Disclosure share, Day on, List<Release> releases) {

    /** Takes what a view is for. */
    public ViewRequest {
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(on, "on");
        releases = List.copyOf(Objects.requireNonNull(releases, "releases"));
    }

    /** {@return a request in which nobody has decided anything yet} */
    public static ViewRequest of(Audience audience, Disclosure share, Day on) {
        return new ViewRequest(audience, share, on, List.of());
    }

    /** {@return the same with one more decision} */
    public ViewRequest with(Release release) {
        Objects.requireNonNull(release, "release");
        List<Release> more = new ArrayList<>(releases);
        more.add(release);
        return new ViewRequest(audience, share, on, more);
    }

    /** {@return the word ViewRequest, whatever is asked for} */
    @Override
    public String toString() {
        return "ViewRequest";
    }
}
