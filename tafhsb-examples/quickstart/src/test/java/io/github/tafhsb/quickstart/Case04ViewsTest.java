// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import static io.github.tafhsb.quickstart.Writing.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.safetyplan.ActionId;
import io.github.tafhsb.sharing.DisclosureId;
import io.github.tafhsb.view.Audience;
import io.github.tafhsb.view.PreparedView;
import io.github.tafhsb.view.Question;
import io.github.tafhsb.view.ViewDeclaration;
import io.github.tafhsb.view.ViewReason;
import io.github.tafhsb.view.ViewRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The four shares that the case file names, each with what its lead decided: what goes is what the file says, line by line. */
class Case04ViewsTest {
    private final Assessment record = Case04.settled();

    @Test
    void the_school_has_its_part_of_the_plan_and_nothing_of_the_reasons() throws IOException {
        PreparedView view = view(
                Audience.SCHOOL,
                Case04Plan.SHARE_WITH_SCHOOL,
                Map.of(Case04Plan.APART, "The safeguarding lead keeps them apart and has to know from whom."));

        assertThat(text("case-04-shared-with-school", view))
                .contains("a different form from monday", "stay apart from c.", "laptop supervised", "coding club")
                .doesNotContain("for c’s sake", "mood", "camhs", "gp", "he is the one who moves", "bored", "retaliation");
    }

    @Test
    void the_police_have_the_chronology_and_the_plan_and_nothing_of_the_gp_letter() throws IOException {
        PreparedView view = view(Audience.POLICE, Case04Plan.SHARE_WITH_POLICE, Map.of());

        assertThat(view.sender().questions())
                .containsExactlyInAnyOrder(
                        new Question(SubjectId.of(Case04Plan.APART), "", ViewReason.PERSON_AFFECTED),
                        new Question(SubjectId.of(Case04Plan.MOOD_GROUP), "", ViewReason.RESTS_ON_RESTRICTED));
        assertThat(text("case-04-shared-with-police", view))
                .contains("a parent reported", "2026-09-02", "deletion checked by police", "laptop in shared room")
                .doesNotContain("mood", "camhs", "doctor", "thoughts of not being here", "for c’s sake", "banter");
    }

    @Test
    void the_parents_have_the_plan_and_nothing_that_tells_who_was_affected() throws IOException {
        PreparedView view = view(
                Audience.PARENTS,
                Case04Plan.SHARE_WITH_PARENTS,
                Map.of(Case04Plan.MOOD_GROUP, "Both parents had the whole plan before them when they gave their view."));

        assertThat(text("case-04-shared-with-parents", view))
                .contains("camhs", "laptop in shared room", "two meetings with both parents", "01632 960127")
                .doesNotContain("apart", "affected", "for c’s sake", "turned him down", "thoughts of not being here", "disagrees")
                .doesNotContainPattern("(?<![\\p{L}’])[bcde](?![\\p{L}’])");
    }

    @Test
    void the_young_person_has_his_plan_and_of_their_wishes_only_what_is_for_it() throws IOException {
        PreparedView view = view(
                Audience.CHILD,
                Case04Plan.SHARE_WITH_YOUNG_PERSON,
                Map.of(
                        Case04Plan.APART, "It is his to do, and he knows from whom.",
                        Case04Plan.MOOD_GROUP, "He asked for help himself."));

        ViewsTest.golden("case-04-shared-with-young-person.page", ViewsTest.pages(view, Case04.names()));
        assertThat(text("case-04-shared-with-young-person", view))
                .contains("stay apart from c.", "a restorative meeting may be possible with one person later", "camhs")
                .doesNotContain("for c’s sake", "no contact", "c’s family", "disagrees", "banter", "retaliation", "laptop and phone");
    }

    @Test
    void each_share_can_go_as_the_rules_see_it_and_the_record_then_says_what_went() {
        PreparedView view = view(Audience.POLICE, Case04Plan.SHARE_WITH_POLICE, Map.of());

        assertThat(view.beforeSharing(record, Case01.context(Case04.AGREED_ON.date()))).isEmpty();
        assertThat(view.disclosure().getItems())
                .contains(SubjectId.of(Case04Situation.REPORT), SubjectId.of(Case04Plan.DELETION))
                .doesNotContain(SubjectId.of(Case04Plan.MOOD_GROUP), SubjectId.of(Case04Plan.APART));
    }

    private PreparedView view(Audience audience, DisclosureId share, Map<ActionId, String> decided) {
        ViewRequest request = ViewRequest.of(audience, record.find(share).orElseThrow(), Case04.AGREED_ON);
        PreparedView view = ViewDeclaration.shipped().view(record, request, ViewsTest.KEY);
        for (Question question : view.sender().questions()) {
            String why = decided.get(ActionId.of(question.subject().value()));
            if (why != null) {
                request = request.with(question.released(Case04.LEAD, Case04.AGREED_ON, says(Case04.LEAD, why)));
            }
        }
        return ViewDeclaration.shipped().view(record, request, ViewsTest.KEY);
    }

    /** What the reader has, in small letters, after it was compared with the file that a person read. */
    private static String text(String name, PreparedView view) throws IOException {
        ViewsTest.golden(name, Drawn.lines(view, Case04.names()));
        String lines = String.join("\n", Drawn.lines(view, id -> id.value())).toLowerCase(Locale.ROOT);
        return lines.substring(0, lines.indexOf("never in such a view"));
    }
}
