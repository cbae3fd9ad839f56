// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.Choice;
import io.github.tafhsb.code.Code;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.EvidenceItem;
import io.github.tafhsb.identity.Part;
import io.github.tafhsb.identity.PartId;
import io.github.tafhsb.identity.Person;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.identity.SubjectId;
import io.github.tafhsb.identity.Walkable;
import io.github.tafhsb.internal.Accessors;
import io.github.tafhsb.internal.Accessors.Accessor;
import io.github.tafhsb.people.Child;
import io.github.tafhsb.rule.Parts;
import io.github.tafhsb.safetyplan.SafetyAction;
import io.github.tafhsb.safetyplan.Schedule;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.DisclosureDecision;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.text.Origin;
import io.github.tafhsb.text.Passage;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.time.When;
import io.github.tafhsb.view.Restrictions.Restriction;
import io.github.tafhsb.view.ViewDeclaration.Ruling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One view as it is made. First everything is drafted that may be shown by itself; then the people whom that points at; last, references to
 * what is not there are dropped and lists put in an order that tells nothing of the record.
 */
final class Drawing {
    /** The members of the record that hold people: they are drawn last, and most only if something points at them. */
    private static final Set<String> PEOPLE = Set.of("child", "people", "practitioners");

    /** What an embargo leaves to a reader whom it is against: the plan, of which a person decides part by part, and who is in it. */
    private static final Set<String> DESPITE_EMBARGO = Set.of("plan", "child", "people", "practitioners");

    /** Why something is in no view of a kind, without a reader being told: it would sound as if there were something in this case. */
    private static final Set<ViewReason> UNSPOKEN = EnumSet.of(
            ViewReason.SEALED, ViewReason.INTERNAL, ViewReason.SAID_OTHERWISE, ViewReason.THE_HOSTS_OWN, ViewReason.WOULD_JOIN);

    private static final String ANSWER = "Answer";
    private static final String REASON = "Answer.reason";
    private static final String PROTECTS = "SafetyAction.protects";

    private final Assessment record;
    private final ViewRequest request;
    private final Audience audience;
    private final ViewDeclaration declaration;
    private final ViewKey.Minting minting;
    private final Parts parts;
    private final Readers readers;
    private final Restrictions restrictions;
    private final Own own;
    private final boolean embargoed;
    private final boolean whole;
    private final Set<String> items = new HashSet<>();
    private final Map<Question, Release> releases = new HashMap<>();

    private final List<Kept> kept = new ArrayList<>();
    private final Set<Question> questions = new LinkedHashSet<>();
    private final Set<Release> used = new LinkedHashSet<>();
    private final Map<String, Set<ViewReason>> marked = new TreeMap<>();
    private final Set<String> drawn = new LinkedHashSet<>();
    private final Set<PersonId> pointedAt = new LinkedHashSet<>();
    private final Map<ViewId, SubjectId> originals = new HashMap<>();
    private final Map<String, ViewId> minted = new HashMap<>();

    /**
     * Where a member stands.
     *
     * @param section the member of the record that it is in
     * @param subject the nearest part with an identifier
     * @param path the way from there
     * @param asked whether the share is of this, too
     * @param inScope whether what stands here may go: it is asked for, and no embargo is against it
     */
    private record Place(String section, SubjectId subject, String path, boolean asked, boolean inScope) {
        Place below(String member) {
            return new Place(
                    section.isEmpty() ? member : section,
                    subject,
                    path.isEmpty() ? member : path + '/' + member,
                    asked,
                    inScope);
        }

        Question question(ViewReason because) {
            return new Question(subject, path, because);
        }
    }

    /** A reference that goes if what it points at goes. */
    private record Reference(PartId<?> to) {}

    /** A passage whose author goes if the reader may know them. */
    private record Quoted(Passage passage, Optional<Reference> by) {}

    /** A part that may go. */
    private record Draft(String kind, Optional<SubjectId> id, Map<String, List<Object>> members) {}

    private Drawing(Assessment record, ViewRequest request, ViewDeclaration declaration, ViewKey key) {
        this.record = record;
        this.request = request;
        this.audience = request.audience();
        this.declaration = declaration;
        this.parts = Parts.of(record);
        this.readers = new Readers(record, request);
        Disclosure share = request.share();
        this.minting = key.minting(audience, recipient(share));
        share.getItems().forEach(item -> items.add(item.value()));
        this.whole = share.getDecision() == DisclosureDecision.SHARED && items.isEmpty();
        request.releases().forEach(release -> releases.put(release.question(), release));
        this.restrictions = new Restrictions(record, audience, parts, readers, releases.keySet(), share.getCondition().isPresent());
        this.embargoed = record.getEmbargoes().stream()
                .anyMatch(embargo -> embargo.appliesOn(request.on()) && readers.isAgainst(embargo));
        this.own = new Own(record, request, readers);
    }

    static PreparedView of(Assessment record, ViewRequest request, ViewDeclaration declaration, ViewKey key) {
        return new Drawing(record, request, declaration, key).draw();
    }

    /** With whom, as far as it is written down: another recipient has other identifiers. */
    private static String recipient(Disclosure share) {
        return share.getRecipient().map(Line::text).orElse("")
                + '\n'
                + share.getRecipients().stream().map(PersonId::value).sorted().collect(Collectors.joining(" "));
    }

    private PreparedView draw() {
        SubjectId id = SubjectId.of(record.getId());
        Place root = new Place("", id, "", whole, whole && !embargoed);
        Map<String, List<Object>> members = new TreeMap<>();
        if (request.share().getDecision() == DisclosureDecision.SHARED) {
            for (Accessor member : Accessors.of(record)) {
                if (!PEOPLE.contains(member.name()) && !member.name().equals("id")) {
                    draft(member.qualified(), member.of(record), root.below(member.name()))
                            .ifPresent(values -> members.put(member.name(), values));
                }
            }
            people(members, root);
        }
        ViewedPart content = new ViewedPart(AudienceView.ROOT, Optional.empty(), settled(members));
        AudienceView view = new AudienceView(
                minting.mint(id.value()),
                audience,
                declaration.name(),
                request.on(),
                record.getVersion(),
                request.share().getCondition().map(AudienceView.OnwardCondition::of),
                content,
                withheld());
        originals.put(view.id(), id);
        return new PreparedView(
                view,
                new SenderManifest(kept, List.copyOf(questions), List.copyOf(used), originals),
                disclosure());
    }

    // what a member comes to

    /** What may be shown of a member: a value, or several; empty if nothing. */
    private Optional<List<Object>> draft(String member, Object held, Place place) {
        List<Object> all = values(held);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Ruling ruling = ruling(member, place);
        if (!ruling.isShown() || ruling.showing() == Showing.TOLD && !isTold(member)) {
            keep(place, member, ruling.because());
            return Optional.empty();
        }
        if (ruling.showing() == Showing.ASK && !isDecided(place.question(ruling.because()))) {
            keep(place, member, ruling.because());
            ask(place, ruling.because());
            return Optional.empty();
        }
        List<Object> shown = new ArrayList<>();
        for (Object value : all) {
            if (ruling.showing() == Showing.OWN && !own.isTheirs(value)) {
                keep(placeOf(value, place), member, ViewReason.NOT_THEIRS);
            } else {
                value(member, value, place).ifPresent(shown::add);
            }
        }
        return shown.isEmpty() ? Optional.empty() : Optional.of(shown);
    }

    private Ruling ruling(String member, Place place) {
        boolean sealed = embargoed && member.startsWith("Assessment.") && !DESPITE_EMBARGO.contains(place.path());
        return sealed ? new Ruling(Showing.WITHHELD, ViewReason.SEALED) : declaration.of(member, audience);
    }

    /** What takes the place of something is drafted with what it takes the place of. */
    private static boolean isTold(String member) {
        return member.equals("SafetyAction.what");
    }

    private static List<Object> values(Object held) {
        if (held instanceof Optional<?> optional) {
            return optional.<List<Object>>map(List::of).orElse(List.of());
        } else if (held instanceof Collection<?> list) {
            return List.copyOf(list);
        } else if (held instanceof Extensions extensions && extensions.entries().isEmpty()) {
            return List.of();
        }
        return List.of(held);
    }

    /** What may be shown of one value; empty if nothing, and for a value of a type that nobody has thought of. */
    private Optional<Object> value(String member, Object value, Place place) {
        if (value instanceof Passage passage) {
            return inScope(place, member).flatMap(shown -> passage(member, passage, place));
        } else if (value instanceof Answer<?> answer) {
            return answer(member, answer, place);
        } else if (value instanceof Schedule schedule) {
            return inScope(place, member).map(shown -> schedule(schedule));
        } else if (value instanceof PartId<?> id) {
            return inScope(place, member).flatMap(shown -> reference(member, id, place));
        } else if (value instanceof Walkable part) {
            return part(part, place);
        }
        Optional<Viewed> leaf = leaf(value);
        if (leaf.isEmpty()) {
            keep(place, member, ViewReason.IN_DOUBT);
        }
        return inScope(place, member).flatMap(shown -> leaf);
    }

    private Optional<Place> inScope(Place place, String member) {
        if (!place.inScope()) {
            keep(place, member, place.asked() ? ViewReason.SEALED : ViewReason.NOT_SHARED);
        }
        return Optional.of(place).filter(Place::inScope);
    }

    private static Optional<Viewed> leaf(Object value) {
        if (value instanceof Line line) {
            return Optional.of(new Viewed.Text(line));
        } else if (value instanceof Day day) {
            return Optional.of(new Viewed.On(When.of(day)));
        } else if (value instanceof When when) {
            return Optional.of(new Viewed.On(when));
        } else if (value instanceof Choice choice) {
            return Optional.of(new Viewed.Chosen(choice));
        } else if (value instanceof Code code) {
            return Optional.of(new Viewed.Coded(code));
        } else if (value instanceof Language language) {
            return Optional.of(new Viewed.Spoken(language));
        }
        return Optional.empty();
    }

    private static Draft schedule(Schedule schedule) {
        if (schedule instanceof Schedule.Once once) {
            return single("Schedule", "once", new Viewed.On(When.of(once.on())));
        } else if (schedule instanceof Schedule.From from) {
            return single("Schedule", "from", new Viewed.On(When.of(from.from())));
        }
        return single("Schedule", "repeated", new Viewed.Text(((Schedule.Repeated) schedule).howOften()));
    }

    private static Draft single(String kind, String member, Object value) {
        return new Draft(kind, Optional.empty(), Map.of(member, List.of(value)));
    }

    private Optional<Object> answer(String member, Answer<?> answer, Place place) {
        if (answer instanceof Answer.Known<?> known) {
            return value(member, known.value(), place).map(shown -> single(ANSWER, "known", shown));
        }
        return draft(REASON, reason(answer), place.below("reason"))
                .map(shown -> single(ANSWER, state(answer), shown.get(0)));
    }

    private static Passage reason(Answer<?> answer) {
        if (answer instanceof Answer.NotKnown<?> unknown) {
            return unknown.reason();
        } else if (answer instanceof Answer.NotAsked<?> unasked) {
            return unasked.reason();
        } else if (answer instanceof Answer.Declined<?> declined) {
            return declined.reason();
        } else if (answer instanceof Answer.NotApplicable<?> none) {
            return none.reason();
        }
        return ((Answer.CoveredInHost<?>) answer).where();
    }

    private static String state(Answer<?> answer) {
        if (answer instanceof Answer.NotKnown<?>) {
            return "notKnown";
        } else if (answer instanceof Answer.NotAsked<?>) {
            return "notAsked";
        } else if (answer instanceof Answer.Declined<?>) {
            return "declined";
        }
        return answer instanceof Answer.NotApplicable<?> ? "notApplicable" : "coveredInHost";
    }

    /** A passage, whole or not at all. */
    private Optional<Object> passage(String member, Passage passage, Place place) {
        if (passage.getOrigin() == Origin.DRAFTED && passage.getConfirmedBy().isEmpty()) {
            keep(place, member, ViewReason.NOT_CONFIRMED);
            return Optional.empty();
        }
        Optional<PersonId> by = passage.getBy();
        if (by.filter(readers::isAffected).isPresent()) {
            keep(place, member, ViewReason.PERSON_AFFECTED);
            return Optional.empty();
        }
        boolean theirsToRead = audience == Audience.DUTY
                || by.isEmpty()
                || readers.isTeam(by.get())
                || readers.isReader(by.get())
                || readers.mayBeNamed(by.get()) && audience == Audience.RECEIVING;
        if (!theirsToRead && !isDecided(place.question(ViewReason.ABOUT_SOMEBODY_ELSE))) {
            keep(place, member, ViewReason.ABOUT_SOMEBODY_ELSE);
            ask(place, ViewReason.ABOUT_SOMEBODY_ELSE);
            return Optional.empty();
        }
        Optional<Reference> author = declaration.of("Passage.by", audience).isShown()
                ? by.filter(readers::mayBeNamed).map(Reference::new)
                : Optional.empty();
        author.ifPresent(reference -> pointedAt.add(by.get()));
        return Optional.of(new Quoted(passage, author));
    }

    private Optional<Object> reference(String member, PartId<?> id, Place place) {
        if (!(id instanceof PersonId person)) {
            return Optional.of(new Reference(id));
        }
        boolean known = parts.find(person).isPresent()
                && restrictions.of(person).isEmpty()
                && (readers.mayBeNamed(person) || member.equals(PROTECTS));
        if (!known) {
            keep(place, member, ViewReason.POINTS_AT_NOTHING_SHOWN);
            return Optional.empty();
        }
        pointedAt.add(person);
        return Optional.of(new Reference(person));
    }

    // parts

    private Optional<Object> part(Walkable part, Place above) {
        String kind = Accessors.type(part).getSimpleName();
        if (!(part instanceof Part<?> identified)) {
            return members(part, kind, Optional.empty(), above, Set.of());
        }
        Place place = placeOf(part, above);
        if (!mayGo(identified, kind, place)) {
            return Optional.empty();
        }
        Set<String> only = Set.of();
        if (part instanceof SafetyAction action && protectsSomebody(action) && !isDecided(place.question(ViewReason.PERSON_AFFECTED))) {
            if (action.getToldWording().isEmpty() || declaration.of("SafetyAction.what", audience).showing() != Showing.TOLD) {
                keep(place, kind, ViewReason.PERSON_AFFECTED);
                ask(place, ViewReason.PERSON_AFFECTED);
                return Optional.empty();
            }
            only = Set.of("what");
        }
        return members(part, kind, Optional.of(place.subject()), place, only);
    }

    /** Whether nothing restricts a part, or a named person let it go. */
    private boolean mayGo(Part<?> part, String kind, Place place) {
        if (place.asked() && !place.inScope()) {
            questions.add(place.question(ViewReason.SEALED));
        }
        Optional<Restriction> restriction = restrictions.of(part.getId());
        if (restriction.isEmpty() || isInside(restriction.get())) {
            return true;
        }
        if (restrictions.isReleased(part.getId(), restriction.get())) {
            used.add(releases.get(place.question(restriction.get().because())));
            return true;
        }
        ViewReason because = restriction.get().because();
        if (place.inScope()) {
            keep(place, kind, because);
            if (!restriction.get().never()) {
                ask(place, because);
            }
        }
        return false;
    }

    /** What keeps everybody safe tonight depends neither on what it rests on nor on a record in good order. */
    private boolean isInside(Restriction restriction) {
        return audience == Audience.DUTY
                && (restriction.because() == ViewReason.RESTS_ON_RESTRICTED || restriction.because() == ViewReason.IN_DOUBT);
    }

    /** Whether an action protects somebody whom this reader is not to be pointed at. */
    private boolean protectsSomebody(SafetyAction action) {
        return !declaration.of(PROTECTS, audience).isShown()
                && action.getProtects().stream().anyMatch(person -> !readers.mayBeNamed(person));
    }

    /** What may be shown of a part: some of its members; empty if none. */
    private Optional<Object> members(
            Walkable part, String kind, Optional<SubjectId> id, Place place, Set<String> passagesOnly) {
        if (isRestOnly(part) && !isDecided(place.question(ViewReason.RESTS_ON_RESTRICTED))) {
            keep(place, kind, ViewReason.RESTS_ON_RESTRICTED);
            ask(place, ViewReason.RESTS_ON_RESTRICTED);
            return Optional.empty();
        }
        Map<String, List<Object>> members = new LinkedHashMap<>();
        for (Accessor member : Accessors.of(part)) {
            String name = member.name();
            Object held = told(part, name, member.of(part));
            if (!name.equals("id") && (passagesOnly.isEmpty() || passagesOnly.contains(name) || !isFreeText(held))) {
                draft(member.qualified(), held, place.below(name)).ifPresent(values -> members.put(name, values));
            }
        }
        boolean row = audience == Audience.ACCESS && id.isPresent() && !(part instanceof Person) && !tells(members);
        if (members.isEmpty() || row) {
            return Optional.empty();
        }
        if (place.inScope()) {
            id.ifPresent(each -> drawn.add(each.value()));
        }
        return Optional.of(new Draft(kind, id, members));
    }

    /**
     * Whether it says anything or when something was. To somebody who asked for their own record a row of parts of which nothing is said
     * would be a count of what was kept.
     */
    private static boolean tells(Map<String, List<Object>> members) {
        return members.entrySet().stream()
                .anyMatch(member -> member.getValue().stream()
                        .anyMatch(value -> value instanceof Quoted
                                || value instanceof Viewed.Text
                                || value instanceof Viewed.On && Sorted.WHEN.contains(member.getKey())
                                || value instanceof Draft draft && tells(draft.members())));
    }

    /** A part without an identifier that rests on nothing but what is restricted. */
    private boolean isRestOnly(Walkable part) {
        return !(part instanceof Part<?>)
                && Accessors.get(part, "evidence")
                        .filter(evidence -> restrictions.isRestOnly(ids(evidence)))
                        .isPresent();
    }

    private static List<PartId<?>> ids(Object held) {
        List<PartId<?>> ids = new ArrayList<>();
        for (Object each : values(held)) {
            if (each instanceof PartId<?> id) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** What others are told of an action stands where the action does: nothing says that there is another wording. */
    private Object told(Walkable part, String member, Object held) {
        return part instanceof SafetyAction action
                        && member.equals("what")
                        && action.getToldWording().isPresent()
                        && declaration.of("SafetyAction.what", audience).showing() == Showing.TOLD
                ? action.getToldWording()
                : held;
    }

    private static boolean isFreeText(Object held) {
        return values(held).stream().anyMatch(each -> each instanceof Passage || each instanceof Line || each instanceof Walkable);
    }

    private Place placeOf(Object value, Place above) {
        if (!(value instanceof Part<?> part)) {
            return above;
        }
        SubjectId id = SubjectId.of(part.getId());
        boolean asked = above.asked() || items.contains(id.value());
        Place place = new Place(above.section(), id, "", asked, asked);
        return embargoed && !isDecided(place.question(ViewReason.SEALED)) ? new Place(above.section(), id, "", asked, false) : place;
    }

    // people

    /** Those whom something points at, and for a reader who is shown all, all whom a view may name. */
    private void people(Map<String, List<Object>> members, Place root) {
        for (String name : PEOPLE.stream().sorted().toList()) {
            List<Object> shown = new ArrayList<>();
            Ruling ruling = declaration.of("Assessment." + name, audience);
            for (Object each : values(Accessors.get(record, name).orElseThrow())) {
                Person person = (Person) each;
                boolean wanted = pointedAt.contains(person.getId())
                        || ruling.showing() == Showing.SHOWN && root.asked() && readers.mayBeNamed(person.getId());
                if (wanted && ruling.isShown() && restrictions.of(person.getId()).isEmpty()) {
                    shown.add(person(name, person));
                } else {
                    keep(placeOf(person, root), "Assessment." + name, ruling.isShown() ? ViewReason.NOT_THEIRS : ruling.because());
                }
            }
            if (!shown.isEmpty()) {
                members.put(name, shown);
            }
        }
    }

    /** Somebody who is pointed at is there, even if nothing is said of them. */
    private Object person(String name, Person person) {
        String kind = Accessors.type(person).getSimpleName();
        SubjectId id = SubjectId.of(person.getId());
        drawn.add(id.value());
        boolean sealed = embargoed && person instanceof Child;
        return members(person, kind, Optional.of(id), new Place(name, id, "", true, !sealed), Set.of())
                .orElse(new Draft(kind, Optional.of(id), Map.of()));
    }

    // in the end

    private List<ViewedMember> settled(Map<String, List<Object>> members) {
        List<ViewedMember> settled = new ArrayList<>(members.size());
        members.forEach((name, values) -> {
            List<Viewed> shown = new ArrayList<>(values.size());
            for (Object value : values) {
                Viewed one = settled(value);
                if (one != null) {
                    shown.add(one);
                }
            }
            if (!shown.isEmpty()) {
                settled.add(new ViewedMember(name, Sorted.list(shown)));
            }
        });
        return settled;
    }

    private @Nullable Viewed settled(Object value) {
        if (value instanceof Draft draft) {
            List<ViewedMember> members = settled(draft.members());
            Optional<ViewId> id = draft.id().filter(each -> drawn.contains(each.value())).map(this::mint);
            return members.isEmpty() && id.isEmpty() ? null : new Viewed.Holds(new ViewedPart(draft.kind(), id, members));
        } else if (value instanceof Reference reference) {
            return points(reference).map(Viewed.PointsAt::new).orElse(null);
        } else if (value instanceof Quoted quoted) {
            Passage passage = quoted.passage();
            return new Viewed.Said(
                    passage.getText(),
                    passage.getLanguage(),
                    passage.getOrigin(),
                    passage.getRendering(),
                    quoted.by().flatMap(this::points));
        }
        return (Viewed) value;
    }

    private Optional<ViewId> points(Reference reference) {
        return Optional.of(SubjectId.of(reference.to()))
                .filter(id -> drawn.contains(id.value()) && parts.find(reference.to()).isPresent())
                .map(this::mint);
    }

    private ViewId mint(SubjectId id) {
        return minted.computeIfAbsent(id.value(), value -> {
            ViewId made = minting.mint(value);
            originals.put(made, id);
            return made;
        });
    }

    /** What no such view holds, and to somebody who asked for their own record also what is about somebody else. */
    private List<Withheld> withheld() {
        Set<Withheld> withheld = new LinkedHashSet<>();
        for (Accessor member : Accessors.of(record)) {
            Ruling ruling = declaration.of(member.qualified(), audience);
            if (!ruling.isShown() && !UNSPOKEN.contains(ruling.because())) {
                withheld.add(new Withheld(member.name(), ruling.because()));
            }
        }
        if (audience == Audience.ACCESS) {
            marked.forEach((kind, reasons) ->
                    reasons.stream().sorted().forEach(because -> withheld.add(new Withheld(kind, because))));
        }
        return List.copyOf(withheld);
    }

    /** The share as it was made: with the parts that went, and in the form that somebody’s own record takes. */
    private Disclosure disclosure() {
        Disclosure share = request.share();
        List<SubjectId> went = drawn.stream()
                .filter(id -> parts.find(PersonId.of(id)).isEmpty())
                .map(SubjectId::of)
                .toList();
        Disclosure made = share.withItems(went);
        return audience == Audience.ACCESS
                ? made.withAccessRequest(YesNo.YES).withDatedNarrative(YesNo.YES)
                : made;
    }

    // for the sender

    private void keep(Place place, String line, ViewReason because) {
        kept.add(new Kept(place.subject(), place.path(), line, because));
        if (place.inScope() && (because == ViewReason.NOT_MARKED || because == ViewReason.ABOUT_SOMEBODY_ELSE)) {
            marked.computeIfAbsent(place.section(), unknown -> new HashSet<>()).add(because);
        }
    }

    private void ask(Place place, ViewReason because) {
        if (place.inScope()) {
            questions.add(place.question(because));
        }
    }

    /** Whether a named person let this go, for this very reason. */
    private boolean isDecided(Question question) {
        Release release = releases.get(question);
        if (release != null) {
            used.add(release);
        }
        return release != null;
    }
}
