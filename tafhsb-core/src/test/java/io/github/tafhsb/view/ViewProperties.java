// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.SoundRecord;
import io.github.tafhsb.enquiry.Embargo;
import io.github.tafhsb.gen.Canary;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.DisclosureDecision;
import io.github.tafhsb.sharing.DisclosureId;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.time.Day;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds of every view of every record. */
@Domain(Generated.class)
class ViewProperties {
    private static final Day TODAY = Day.of(2026, 3, 13);
    private static final ViewKey KEY = key("one key of thirty-two bytes or more");

    @Property(tries = 80)
    void no_text_gets_out_that_no_line_lets_out(@ForAll Assessment assessment, @ForAll Audience audience) {
        letsNothingOut(assessment, audience);
    }

    @Example
    void nor_from_a_record_in_good_order() {
        for (Audience audience : Audience.values()) {
            letsNothingOut(SoundRecord.assessment(), audience);
        }
    }

    private static void letsNothingOut(Assessment assessment, Audience audience) {
        Assessment record = Canary.numbered(assessment);
        PreparedView prepared = view(record, audience);

        List<String> shown = Spelled.texts(prepared.view()).stream()
                .filter(text -> text.matches("canari[0-9]+x"))
                .toList();
        assertThat(Allowed.texts(record, audience)).containsAll(shown);
        Generated.everythingIn(record)
                .filter(each -> each instanceof Embargo)
                .flatMap(Generated::everythingIn)
                .filter(Line.class::isInstance)
                .forEach(line -> assertThat(shown).doesNotContain(((Line) line).text()));
        assertThat(saidOf(prepared)).doesNotContain("canari");
    }

    @Property(tries = 60)
    void no_identifier_of_the_record_is_in_a_view(@ForAll Assessment assessment, @ForAll Audience audience) {
        PreparedView prepared = view(Canary.numbered(assessment), audience);

        Set<String> ids = Generated.everythingIn(assessment)
                .filter(PartId.class::isInstance)
                .map(id -> ((PartId<?>) id).value())
                .collect(Collectors.toSet());
        assertThat(Spelled.lines(prepared.view())).allSatisfy(line -> assertThat(line.split("[/=]")).doesNotContainAnyElementsOf(ids));
        assertThat(ids).doesNotContain(prepared.view().id().value());
    }

    @Property(tries = 60)
    void a_view_of_fewer_parts_never_adds(@ForAll Assessment assessment, @ForAll Audience audience, @ForAll Random random) {
        List<SubjectId> some = identified(assessment).stream().filter(id -> random.nextInt(3) == 0).toList();
        if (!some.isEmpty()) {
            PreparedView narrow = ViewDeclaration.shipped()
                    .view(assessment, ViewRequest.of(audience, share().withItems(some), TODAY), KEY);

            adds(view(assessment, audience), narrow);
        }
    }

    @Property(tries = 60)
    void a_tighter_declaration_never_adds(@ForAll Assessment assessment, @ForAll Audience audience, @ForAll Random random) {
        Map<Audience, Set<String>> withheld = new EnumMap<>(Audience.class);
        withheld.put(
                audience,
                ViewDeclaration.shipped().members().stream()
                        .filter(member -> random.nextInt(4) == 0)
                        .collect(Collectors.toSet()));
        PreparedView tight = ViewDeclaration.shipped()
                .tightened("org.example.views", "1", withheld)
                .view(assessment, ViewRequest.of(audience, share(), TODAY), KEY);

        adds(view(assessment, audience), tight);
    }

    /** Wherever a part has no identifier in the narrower view, it stands for itself alone. */
    private static void adds(PreparedView wide, PreparedView narrow) {
        Set<String> before = Spelled.lines(wide.view()).stream().map(ViewProperties::unplaced).collect(Collectors.toSet());

        assertThat(before).containsAll(Spelled.lines(narrow.view()).stream().map(ViewProperties::unplaced).toList());
    }

    /** A container that is not itself shared has no identifier: the way to a value is told by members alone. */
    private static String unplaced(String line) {
        int equals = line.indexOf('=');
        return line.substring(0, equals).replaceAll("/v[0-9a-f]{32}|//", "/").replaceAll("/+", "/") + line.substring(equals);
    }

    @Property(tries = 60)
    void the_order_of_a_record_is_not_told(@ForAll Assessment assessment, @ForAll Audience audience, @ForAll Random random) {
        Assessment shuffled = assessment
                .withEvidence(shuffled(assessment.getEvidence(), random))
                .withPeople(shuffled(assessment.getPeople(), random))
                .withEvents(shuffled(assessment.getEvents(), random))
                .withBehaviours(shuffled(assessment.getBehaviours(), random))
                .withPlan(assessment.getPlan().map(plan -> plan.withActions(shuffled(plan.getActions(), random))
                        .withTriggers(shuffled(plan.getTriggers(), random))
                        .withContingencies(shuffled(plan.getContingencies(), random))));

        assertThat(view(shuffled, audience).view()).isEqualTo(view(assessment, audience).view());
    }

    @Property(tries = 40)
    void views_of_equal_records_are_equal(@ForAll long seed, @ForAll Audience audience) {
        Assessment one = Generated.one(Assessment.class, seed);
        Assessment same = Generated.one(Assessment.class, seed);

        assertThat(view(one, audience)).isEqualTo(view(same, audience));
    }

    @Property(tries = 40)
    void what_is_pointed_at_is_there(@ForAll Assessment assessment, @ForAll Audience audience) {
        List<String> lines = Spelled.lines(view(assessment, audience).view());
        Set<String> there = lines.stream()
                .flatMap(line -> List.of(line.substring(0, line.indexOf('=')).split("/")).stream())
                .collect(Collectors.toSet());

        assertThat(lines.stream()
                        .map(line -> line.substring(line.indexOf('=') + 1))
                        .filter(text -> text.matches("v[0-9a-f]{32}")))
                .isSubsetOf(there);
    }

    @Property(tries = 40)
    void two_views_have_no_identifier_in_common(@ForAll Assessment assessment) {
        Set<ViewId> school = view(assessment, Audience.SCHOOL).sender().originals().keySet();
        Set<ViewId> police = view(assessment, Audience.POLICE).sender().originals().keySet();
        Set<ViewId> otherPolice = ViewDeclaration.shipped()
                .view(
                        assessment,
                        ViewRequest.of(Audience.POLICE, share().withRecipient(Line.of("Another force")), TODAY),
                        KEY)
                .sender()
                .originals()
                .keySet();
        Set<ViewId> otherKey = ViewDeclaration.shipped()
                .view(assessment, ViewRequest.of(Audience.POLICE, share(), TODAY), key("another key of thirty-two bytes or more"))
                .sender()
                .originals()
                .keySet();

        assertThat(police).doesNotContainAnyElementsOf(school).doesNotContainAnyElementsOf(otherPolice);
        assertThat(police).doesNotContainAnyElementsOf(otherKey);
    }

    /** A marker is of what somebody may ask about, and never of what is restricted for another reason. */
    @Property(tries = 40)
    void only_who_asked_for_their_own_record_is_told_of_anything_in_this_case(@ForAll Assessment assessment, @ForAll Audience audience) {
        Assessment empty = Assessment.begin(assessment.getId());

        if (audience != Audience.ACCESS) {
            assertThat(view(assessment, audience).view().withheld()).isEqualTo(view(empty, audience).view().withheld());
        }
    }

    private static PreparedView view(Assessment assessment, Audience audience) {
        return ViewDeclaration.shipped().view(assessment, ViewRequest.of(audience, share(), TODAY), KEY);
    }

    private static Disclosure share() {
        return Disclosure.builder().id(DisclosureId.of("share")).decision(DisclosureDecision.SHARED).build();
    }

    private static ViewKey key(String material) {
        return ViewKey.of(new SecretKeySpec(material.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    }

    private static List<SubjectId> identified(Assessment assessment) {
        return Parts.of(assessment).all(Walkable.class).stream()
                .filter(Part.class::isInstance)
                .map(part -> SubjectId.of(((Part<?>) part).getId()))
                .filter(id -> !id.value().equals(assessment.getId().value()))
                .toList();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** What everything that comes with a view says of itself. */
    private static String saidOf(PreparedView prepared) {
        List<Object> all = new ArrayList<>(List.of(
                prepared, prepared.view(), prepared.view().manifest(), prepared.sender(), prepared.view().content()));
        all.addAll(prepared.view().content().members());
        all.addAll(prepared.view().content().members().stream().flatMap(member -> member.values().stream()).toList());
        all.addAll(prepared.sender().kept());
        all.addAll(prepared.sender().questions());
        all.addAll(prepared.view().withheld());
        return all.stream().map(Object::toString).collect(Collectors.joining(" "))
                + prepared.view().withheld().stream().map(Withheld::kind).collect(Collectors.joining(" "))
                + prepared.sender().kept().stream().map(kept -> kept.line() + kept.member()).collect(Collectors.joining(" "));
    }
}
