// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part with a builder, as the domain's are, that can contain itself. */
public interface Box {
    BoxId getId();

    String getLabel();

    boolean isOpen();

    Optional<LocalDate> getMadeOn();

    Optional<Size> getSize();

    Optional<Answer<String>> getOwner();

    Optional<Answer<Colour>> getLining();

    List<Box> getBoxes();

    Map<String, Answer<String>> getExtensions();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Box}. */
    final class Builder {
        private @Nullable BoxId id;
        private @Nullable String label;
        private boolean open;
        private @Nullable LocalDate madeOn;
        private @Nullable Size size;
        private @Nullable Answer<String> owner;
        private @Nullable Answer<Colour> lining;
        private final List<Box> boxes = new ArrayList<>();
        private final Map<String, Answer<String>> extensions = new LinkedHashMap<>();

        public Builder id(BoxId value) {
            id = value;
            return this;
        }

        public Builder label(String value) {
            label = value;
            return this;
        }

        public Builder open(boolean value) {
            open = value;
            return this;
        }

        public Builder madeOn(LocalDate value) {
            madeOn = value;
            return this;
        }

        public Builder madeOn(Optional<LocalDate> value) {
            madeOn = value.orElse(null);
            return this;
        }

        public Builder size(Size value) {
            size = value;
            return this;
        }

        public Builder owner(Answer<String> value) {
            owner = value;
            return this;
        }

        public Builder lining(Answer<Colour> value) {
            lining = value;
            return this;
        }

        public Builder boxes(Iterable<? extends Box> values) {
            boxes.clear();
            values.forEach(boxes::add);
            return this;
        }

        public Builder extensions(Map<String, ? extends Answer<String>> values) {
            extensions.clear();
            extensions.putAll(values);
            return this;
        }

        public Box build() {
            return new Built(
                    Objects.requireNonNull(id),
                    Objects.requireNonNull(label),
                    open,
                    Optional.ofNullable(madeOn),
                    Optional.ofNullable(size),
                    Optional.ofNullable(owner),
                    Optional.ofNullable(lining),
                    List.copyOf(boxes),
                    Map.copyOf(extensions));
        }
    }

    /** What the builder makes. */
    record Built(
            BoxId getId,
            String getLabel,
            boolean isOpen,
            Optional<LocalDate> getMadeOn,
            Optional<Size> getSize,
            Optional<Answer<String>> getOwner,
            Optional<Answer<Colour>> getLining,
            List<Box> getBoxes,
            Map<String, Answer<String>> getExtensions)
            implements Box {}
}
