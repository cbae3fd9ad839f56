// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.assessment.rule;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.evidence.Behaviour;
import io.github.tafhsb.evidence.BehaviourKind;
import io.github.tafhsb.evidence.ImageIncident;
import io.github.tafhsb.rule.Facts;
import io.github.tafhsb.rule.Finding;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.NotApplicable;
import io.github.tafhsb.rule.Rule;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.text.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Where an image is involved, it is said whether an adult asked for it, put a child up to it, took part, threatened with it or passed it
 * on; unless none did, police were told, or it is said why not. What protects the child from an adult is D28.
 *
 * <p>A behaviour that is about an image is asked about even before anything is recorded of the incident, but not where another
 * behaviour of the same incident records it, and once for an incident. That the question does not arise, or that the fuller assessment
 * answers it, is an answer; that nobody asked is none.
 */
public final class AdultInvolvementIsFollowedUp extends Rule<Assessment> {
    private static final Set<BehaviourKind> ABOUT_AN_IMAGE = Set.of(
            BehaviourKind.IMAGE_PASSED_ON,
            BehaviourKind.IMAGE_MADE_OR_ALTERED,
            BehaviourKind.IMAGE_ASKED_FOR,
            BehaviourKind.CAMERA_ASKED_FOR,
            BehaviourKind.ILLEGAL_VIEWING);

    /** Declares the rule. */
    public AdultInvolvementIsFollowedUp() {
        super(
                "C20",
                1,
                Level.URGENT,
                SettledBy.DOING_IT,
                Assessment.class,
                "https://gov.uk/government/publications/sharing-nudes-and-semi-nudes-advice-for-education-settings-working-with-children-and-young-people/sharing-nudes-and-semi-nudes-how-to-respond-to-an-incident-overview",
                "https://canschools.co.uk/927/sexting");
    }

    @Override
    public Finding judge(Assessment assessment, Facts facts) {
        List<Behaviour> behaviours = assessment.getBehaviours();
        Set<Line> answered = incidents(behaviours, behaviour -> answer(behaviour).isPresent());
        Set<Line> recorded = incidents(behaviours, behaviour -> behaviour.getImage().isPresent());
        Set<Line> asked = new HashSet<>();
        Finding.Breaches breaches = Finding.breaches();
        boolean any = false;
        for (int i = 0; i < behaviours.size(); i++) {
            Behaviour behaviour = behaviours.get(i);
            String at = "behaviours/" + i + "/image";
            if (answer(behaviour).isPresent()) {
                any = true;
                note(behaviour.getImage().orElseThrow(), at, facts.today(), breaches);
            } else if (isAsked(behaviour, recorded)
                    && behaviour.getIncident().filter(answered::contains).isEmpty()) {
                any = true;
                boolean first = behaviour.getIncident().map(asked::add).orElse(true);
                String member = behaviour.getImage().isPresent() ? at + "/adultInvolved" : at;
                breaches.addIf(first, member, "notAnswered");
            }
        }
        return any ? breaches.finding() : Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
    }

    /** That nobody asked is no answer. */
    private static Optional<Answer<YesNo>> answer(Behaviour behaviour) {
        return behaviour
                .getImage()
                .flatMap(ImageIncident::getAdultInvolved)
                .filter(said -> !(said instanceof Answer.NotAsked));
    }

    private static boolean isAsked(Behaviour behaviour, Set<Line> recorded) {
        return behaviour.getImage().isPresent()
                || behaviour.getKinds().stream().anyMatch(ABOUT_AN_IMAGE::contains)
                        && behaviour.getIncident().filter(recorded::contains).isEmpty();
    }

    private static Set<Line> incidents(List<Behaviour> behaviours, Predicate<Behaviour> which) {
        return behaviours.stream()
                .filter(which)
                .flatMap(behaviour -> behaviour.getIncident().stream())
                .collect(Collectors.toSet());
    }

    private static void note(ImageIncident image, String at, Day today, Finding.Breaches breaches) {
        Answer<YesNo> adult = image.getAdultInvolved().orElseThrow();
        boolean open = adult instanceof Answer.NotKnown || adult instanceof Answer.Declined;
        boolean followedUp = image.getPolice()
                .filter(police -> police.getContactedOn()
                                .filter(on -> on.compareTo(today) <= 0)
                                .isPresent()
                        || police.getNoneBecause().isPresent())
                .isPresent();
        breaches.addIf(adult.is(YesNo.YES) && !followedUp, at + "/police", "adult")
                .addIf(open && !followedUp, at + "/police", "notKnown");
    }
}
