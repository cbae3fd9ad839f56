// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.jackson2;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import io.github.tafhsb.json.Limits;
import io.github.tafhsb.json.mapper.Bindings;

/**
 * Lets a mapper of Jackson 2 read and write every type of the library as {@link io.github.tafhsb.json.TafhsbJson} does.
 *
 * <p>For example, {@code new ObjectMapper().registerModule(new TafhsbModule())}; on the class path {@code
 * findAndRegisterModules()} finds it too. How the mapper is set up (names, inclusion, default typing, unknown properties) changes
 * nothing inside a value of ours: it is the same JSON, and what is refused elsewhere is refused here. Types of ours that have
 * no JSON, such as {@code Context}, are refused and never guessed at.
 *
 * <p>A document that is refused ends in a {@link DocumentRefusedException}; a member of type {@code ReadResult<Assessment>}
 * keeps its problems instead. Places are those of the whole text where the mapper reads text, pointers begin at our value.
 * {@code null} is the host's: it stays null. A text that is not JSON at all ends in an exception either way.
 *
 * <p>What a tree ({@code JsonNode}) has lost cannot be refused: of two members of one name it keeps one, unless the mapper
 * fails on them itself.
 */
public final class TafhsbModule extends Module {
    private final Bindings bindings;

    /** Reads within the {@linkplain Limits#standard() standard limits}. */
    public TafhsbModule() {
        this(Limits.standard());
    }

    /** Reads within limits, which hold for each value of ours by itself. */
    public TafhsbModule(Limits limits) {
        this.bindings = new Bindings(requireNonNull(limits, "limits"));
    }

    @Override
    public String getModuleName() {
        return "tafhsb";
    }

    /** {@return nothing: the module comes with the types it is for} */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers(new ValueWriter(bindings)));
        context.addKeySerializers(new Writers(new NameWriter(bindings)));
        context.addDeserializers(new Readers(bindings));
        context.addKeyDeserializers(new NameReaders(bindings));
    }
}
