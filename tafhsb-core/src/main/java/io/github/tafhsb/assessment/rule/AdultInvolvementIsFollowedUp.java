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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where an image is involved, it is said whether an adult asked for it, took part, threatened with it or passed it on; unless
 * none did, police were told, or it is said why not.
 *
 * <p>A behaviour that is about an image is asked about even before anything is recorded of the incident, but not where another
 * behaviour of the same incident records it.
 */
public final class AdultInvolvementIsFollowedUp extends Rule<Assessment> {
    private static final Set<BehaviourKind> ABOUT_AN_IMAGE = Set.of(
            BehaviourKind.IMAGE_PASSED_ON,
            BehaviourKind.IMAGE_MADE_OR_ALTERED,
            BehaviourKind.IMAGE_ASKED_FOR,
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
        Set<Line> told = behaviours.stream()
                .filter(behaviour -> behaviour.getImage().isPresent())
                .flatMap(behaviour -> behaviour.getIncident().stream())
                .collect(Collectors.toSet());
        Finding.Breaches breaches = Finding.breaches();
        boolean any = false;
        for (int i = 0; i < behaviours.size(); i++) {
            if (isAsked(behaviours.get(i), told)) {
                any = true;
                note(behaviours.get(i).getImage(), "behaviours/" + i + "/image", facts.today(), breaches);
            }
        }
        return any ? breaches.finding() : Finding.notApplicable(NotApplicable.NOTHING_TO_JUDGE);
    }

    private static boolean isAsked(Behaviour behaviour, Set<Line> told) {
        return behaviour.getImage().isPresent()
                || behaviour.getKinds().stream().anyMatch(ABOUT_AN_IMAGE::contains)
                        && behaviour.getIncident().filter(told::contains).isEmpty();
    }

    private static void note(Optional<ImageIncident> image, String at, Day today, Finding.Breaches breaches) {
        Optional<Answer<YesNo>> adult = image.flatMap(ImageIncident::getAdultInvolved);
        boolean yes = adult.filter(said -> said.is(YesNo.YES)).isPresent();
        boolean no = adult.filter(said -> said.is(YesNo.NO)).isPresent();
        boolean followedUp = image.flatMap(ImageIncident::getPolice)
                .filter(police -> police.getContactedOn()
                                .filter(on -> on.compareTo(today) <= 0)
                                .isPresent()
                        || police.getNoneBecause().isPresent())
                .isPresent();
        breaches.addIf(adult.isEmpty(), image.isEmpty() ? at : at + "/adultInvolved", "notAnswered")
                .addIf(yes && !followedUp, at + "/police", "adult")
                .addIf(adult.isPresent() && !yes && !no && !followedUp, at + "/police", "notKnown");
    }
}
