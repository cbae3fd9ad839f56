// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.policy;

import io.github.tafhsb.code.Code;
import io.github.tafhsb.code.YesNo;
import io.github.tafhsb.internal.DomainStyle;
import io.github.tafhsb.internal.Identifiers;
import io.github.tafhsb.text.Bilingual;
import io.github.tafhsb.text.Language;
import io.github.tafhsb.text.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An organisation's settings, which all its records inherit: nation, controller, purpose, bases, retention, languages and limits.
 *
 * <p>A setting that is missing here never holds up a step that protects somebody: no record is judged by it, and {@link #unset}
 * is for whoever sets the system up.
 */
@Value.Immutable
@DomainStyle
public interface DeploymentProfile extends WithDeploymentProfile {

    /** {@return its key, 1 to 64 letters, digits, dots, hyphens or underscores} */
    String getId();

    /** {@return its version, 1 to 64 such characters} */
    String getVersion();

    /** {@return the nation whose law and services apply; empty until somebody has said} */
    Optional<Nation> getNation();

    /** {@return the organisation that decides why and how records are kept; empty until somebody has said} */
    Optional<Line> getController();

    /** {@return what it keeps these records for; empty until somebody has said} */
    Optional<Line> getPurpose();

    /** {@return the lawful bases on which it keeps personal data (Article 6); empty until somebody has said} */
    Set<LawfulBasis> getLawfulBases();

    /** {@return who confirmed that consent is meant as a lawful basis; empty until somebody has} */
    Optional<ConsentConfirmed> getConsentConfirmed();

    /** {@return the conditions under which it keeps special category data (Article 9); empty until somebody has said} */
    List<Code> getConditions();

    /** {@return on what it relies for data about offences (Article 10); empty until somebody has said} */
    Optional<OffenceBasis> getOffenceBasis();

    /** {@return the bases in law that a share of its records can cite} */
    List<Code> getBases();

    /**
     * {@return the class of its own retention schedule, which the code's list names; empty until somebody has said}
     *
     * <p>No period is built in, and a hold on the case record overrides it.
     */
    Optional<Code> getRetention();

    /** {@return the languages it works in} */
    Set<Language> getLanguages();

    /** {@return whether the choice of language is recorded before the first letter; empty until said: yes in Wales} */
    Optional<YesNo> getLanguageBeforeLetter();

    /** {@return whether both renderings of a document have the same date and status; empty until said: yes in Wales} */
    Optional<YesNo> getRenderingsTogether();

    /** {@return what its own codes are called in both languages} */
    List<CodeLabel> getLabels();

    /** {@return its own limits; {@link Policy#none()} where it has set none} */
    @Value.Default
    default Policy getPolicy() {
        return Policy.none();
    }

    /** {@return whether it asks for the choice of language before the first letter} */
    default boolean asksLanguageBeforeLetter() {
        return said(getLanguageBeforeLetter());
    }

    /** {@return whether it keeps both renderings of a document at the same date and status} */
    default boolean keepsRenderingsTogether() {
        return said(getRenderingsTogether());
    }

    private boolean said(Optional<YesNo> setting) {
        return setting.map(YesNo.YES::equals)
                .orElse(getNation().filter(Nation.WALES::equals).isPresent());
    }

    /** {@return what one of its codes is called in both languages; empty where nobody has said} */
    default Optional<Bilingual> label(Code code) {
        Objects.requireNonNull(code, "code");
        return getLabels().stream()
                .filter(each -> each.code().isSameAs(code))
                .map(CodeLabel::label)
                .findFirst();
    }

    /**
     * {@return what is still to be said in these settings, or to be looked at again; empty where there is nothing}
     *
     * <p>Always asked for is what data protection needs; where limits of time are set, where they come from; and where {@linkplain
     * #isBilingual codes are shown in both languages}, what its own codes are called in each.
     */
    default List<Unset> unset() {
        return Arrays.stream(Unset.values()).filter(each -> each.isOpenIn(this)).toList();
    }

    /** {@return whether its codes are shown in both languages} */
    default boolean isBilingual() {
        return getNation().filter(Nation.WALES::equals).isPresent()
                || getLanguages().size() == Language.values().length;
    }

    /** {@return the codes that it has brought along itself} */
    default Stream<Code> ownCodes() {
        Policy policy = getPolicy();
        return Stream.of(
                        getConditions(),
                        getBases(),
                        getRetention().stream().toList(),
                        getOffenceBasis().flatMap(OffenceBasis::condition).stream().toList(),
                        policy.getTrainings(),
                        policy.getApprovals(),
                        policy.getReferralQuestions(),
                        policy.getBasesInForce())
                .flatMap(List::stream);
    }

    /** Refuses a key of another form. */
    @Value.Check
    default void keysAreSound() {
        Identifiers.check(getId(), "id");
        Identifiers.check(getVersion(), "version");
    }

    /** {@return a new builder; what is not optional must be set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DeploymentProfile}. */
    final class Builder extends ImmutableDeploymentProfile.Builder {
        Builder() {}
    }
}
