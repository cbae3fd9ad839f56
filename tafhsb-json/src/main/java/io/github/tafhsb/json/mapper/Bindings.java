// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.mapper;

import io.github.tafhsb.applicability.Limit;
import io.github.tafhsb.assessment.Currency;
import io.github.tafhsb.assessment.DifferenceReason;
import io.github.tafhsb.assessment.Lapse;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.calendar.Calendar;
import io.github.tafhsb.calendar.DueKind;
import io.github.tafhsb.calendar.DueState;
import io.github.tafhsb.changes.ChangeKind;
import io.github.tafhsb.changes.ChangeTopic;
import io.github.tafhsb.changes.VersionChanges;
import io.github.tafhsb.code.Answer;
import io.github.tafhsb.code.Extensions;
import io.github.tafhsb.json.Limits;
import io.github.tafhsb.json.shape.Descriptions;
import io.github.tafhsb.json.shape.DocumentReader;
import io.github.tafhsb.json.shape.DocumentWriter;
import io.github.tafhsb.json.shape.Kind;
import io.github.tafhsb.json.shape.Shape;
import io.github.tafhsb.json.shape.Shapes;
import io.github.tafhsb.json.v1.V1;
import io.github.tafhsb.outline.Looked;
import io.github.tafhsb.outline.Outline;
import io.github.tafhsb.policy.WordList;
import io.github.tafhsb.rule.Level;
import io.github.tafhsb.rule.SettledBy;
import io.github.tafhsb.text.Line;
import io.github.tafhsb.trace.RemarkKind;
import io.github.tafhsb.trace.Stage;
import io.github.tafhsb.trace.Tie;
import io.github.tafhsb.trace.Trace;
import io.github.tafhsb.view.Audience;
import io.github.tafhsb.view.AudienceView;
import io.github.tafhsb.view.Showing;
import io.github.tafhsb.view.ViewReason;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * By which description each type of the library is read and written, and which types have none.
 *
 * <p>Immutable and safe for use by many threads at once.
 */
public final class Bindings {
    /** Everything in these packages is ours: it is read and written as described, or refused. */
    static final Set<String> PACKAGES = Set.of(
            "io.github.tafhsb.applicability",
            "io.github.tafhsb.assessment",
            "io.github.tafhsb.calendar",
            "io.github.tafhsb.changes",
            "io.github.tafhsb.code",
            "io.github.tafhsb.enquiry",
            "io.github.tafhsb.evidence",
            "io.github.tafhsb.formulation",
            "io.github.tafhsb.host",
            "io.github.tafhsb.identity",
            "io.github.tafhsb.json",
            "io.github.tafhsb.json.form",
            "io.github.tafhsb.outline",
            "io.github.tafhsb.people",
            "io.github.tafhsb.policy",
            "io.github.tafhsb.review",
            "io.github.tafhsb.rule",
            "io.github.tafhsb.safetyplan",
            "io.github.tafhsb.sharing",
            "io.github.tafhsb.text",
            "io.github.tafhsb.time",
            "io.github.tafhsb.trace",
            "io.github.tafhsb.view");

    /** What is said of a type that has no description: to developers, and without a value. */
    public static final String NOT_DESCRIBED =
            "tafhsb has no JSON for this type: keep it out of what your mapper reads or writes, or name a more exact type";

    /** What is said of a type that is not written as a text, where a name is to be. */
    public static final String NOT_A_NAME = "tafhsb writes this type as more than a text: it cannot be the key of a map";

    /** The choices that no document holds, and one that is named within its list: each is written by its word all the same. */
    private static final Map<Class<?>, Shape<?>> CHOICES = Map.ofEntries(
            Map.entry(Audience.class, Shapes.choice(Audience.values())),
            Map.entry(ChangeKind.class, Shapes.choice(ChangeKind.values())),
            Map.entry(ChangeTopic.class, Shapes.choice(ChangeTopic.values())),
            Map.entry(Currency.class, Shapes.choice(Currency.values())),
            Map.entry(DifferenceReason.class, Shapes.choice(DifferenceReason.values())),
            Map.entry(DueKind.class, Shapes.choice(DueKind.values())),
            Map.entry(DueState.class, Shapes.choice(DueState.values())),
            Map.entry(Lapse.class, Shapes.choice(Lapse.values())),
            Map.entry(Level.class, Shapes.choice(Level.values())),
            Map.entry(Limit.class, Shapes.choice(Limit.values())),
            Map.entry(Looked.class, Shapes.choice(Looked.values())),
            Map.entry(RemarkKind.class, Shapes.choice(RemarkKind.values())),
            Map.entry(SettledBy.class, Shapes.choice(SettledBy.values())),
            Map.entry(Showing.class, Shapes.choice(Showing.values())),
            Map.entry(Stage.class, Shapes.choice(Stage.values())),
            Map.entry(Tie.class, Shapes.choice(Tie.values())),
            Map.entry(ViewReason.class, Shapes.choice(ViewReason.values())),
            Map.entry(WordList.WordScope.class, Shapes.choice(WordList.WordScope.values())));

    /** What is written and never read. */
    private static final Map<Class<?>, Supplier<? extends Shape<?>>> WRITTEN = Map.of(
            Report.class, V1::explanation,
            Trace.class, V1::trace,
            Outline.class, V1::outline,
            Calendar.class, V1::calendar,
            VersionChanges.class, V1::versionChanges,
            AudienceView.class, V1::audienceView);

    private final Descriptions descriptions = V1.descriptions();
    private final Map<String, Shape<?>> definitions = descriptions.definitions();
    private final DocumentReader reader;

    public Bindings(Limits limits) {
        this.reader = new DocumentReader(limits);
    }

    /** {@return whether a type is one of the library's, so that no mapper may guess how it is written} */
    public static boolean isOurs(Class<?> type) {
        return PACKAGES.contains(type.getPackageName());
    }

    /** {@return how a declared type is read; empty if it cannot be. The parameter is that of an {@link Answer}} */
    public <T> Optional<Binding<T>> toRead(Class<T> type, Class<?> parameter) {
        return Optional.ofNullable(Answer.class.isAssignableFrom(type) ? answer(parameter) : find(type))
                .map(shape -> new Binding<>(type, shape, reader));
    }

    /** {@return how a declared type is read where it is a name, such as the key of a map; empty if it is not written as a text} */
    public <T> Optional<Binding<T>> toReadName(Class<T> type) {
        return toRead(type, Object.class).filter(binding -> isText(binding.shape()));
    }

    /** {@return what is written for a value, token by token; empty if it cannot be written} */
    public Optional<JsonParser> toWrite(Object value) {
        return shapeOf(value).map(shape -> DocumentWriter.tokens(shape, value));
    }

    /** {@return what is written for a value where a name is to be; empty if it is not written as a text} */
    public Optional<String> toWriteName(Object value) {
        return shapeOf(value).filter(Bindings::isText).map(shape -> name(shape, value));
    }

    private static boolean isText(Shape<?> shape) {
        return shape.kind() == Kind.TEXT || shape.kind() == Kind.CHOICE;
    }

    private @Nullable Shape<?> find(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            Shape<?> shape = exactly(each);
            for (Class<?> face : each.getInterfaces()) {
                shape = shape == null ? exactly(face) : shape;
            }
            if (shape != null) {
                return shape;
            }
        }
        return null;
    }

    private @Nullable Shape<?> exactly(Class<?> type) {
        if (!isOurs(type)) {
            return null;
        }
        if (descriptions.types().contains(type)) {
            return descriptions.find(type);
        }
        if (type == Extensions.class) {
            return V1.extensions();
        }
        Shape<?> named = type.isMemberClass() ? null : definitions.get(type.getSimpleName());
        return named != null && named.kind() != Kind.OBJECT ? named : CHOICES.get(type);
    }

    private @Nullable Shape<?> answer(Class<?> known) {
        Shape<?> shape = find(known);
        return shape == null ? null : definitions.get("Answer" + shape.definition().orElse(""));
    }

    @SuppressWarnings("unchecked") // found by the type of the value
    private Optional<Shape<Object>> shapeOf(Object value) {
        Shape<?> shape;
        if (value instanceof Answer<?> answer) {
            // without a value, the answers to all questions look the same
            shape = answer(answer instanceof Answer.Known<?> known ? known.value().getClass() : Line.class);
        } else {
            Supplier<? extends Shape<?>> written = WRITTEN.get(value.getClass());
            shape = written == null ? find(value.getClass()) : written.get();
        }
        return Optional.ofNullable((Shape<Object>) shape);
    }

    private static String name(Shape<Object> shape, Object value) {
        try (JsonParser tokens = DocumentWriter.tokens(shape, value)) {
            return tokens.nextStringValue();
        }
    }
}
