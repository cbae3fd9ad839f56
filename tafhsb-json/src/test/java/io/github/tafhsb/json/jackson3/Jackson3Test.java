// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.json.Limits;
import io.github.tafhsb.json.ReadProblem;
import io.github.tafhsb.json.mapper.HostMapper;
import io.github.tafhsb.json.mapper.HostMapper.Setting;
import io.github.tafhsb.json.mapper.HostMapperTest;
import io.github.tafhsb.text.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The types of the library in a mapper of Jackson 3. */
class Jackson3Test extends HostMapperTest {

    @Override
    protected HostMapper mapper(Limits limits, Setting... settings) {
        JsonMapper.Builder builder = JsonMapper.builder().addModule(new TafhsbModule(limits));
        for (Setting setting : settings) {
            set(setting, builder);
        }
        return new Jackson3(builder.build());
    }

    private static void set(Setting setting, JsonMapper.Builder builder) {
        switch (setting) {
            case NOTHING -> {
                // as it comes
            }
            case INDENTED -> builder.enable(SerializationFeature.INDENT_OUTPUT);
            case SNAKE_CASE -> builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
            case ONLY_WHAT_IS_NOT_EMPTY -> builder.changeDefaultPropertyInclusion(
                    each -> each.withValueInclusion(JsonInclude.Include.NON_EMPTY));
            case LENIENT -> builder.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY, DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                    .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES, MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS);
            case SORTED -> builder.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS);
            case TYPES_BY_DEFAULT -> builder.activateDefaultTyping(
                    BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build(), DefaultTyping.NON_FINAL);
            case TYPES_AS_MEMBERS -> builder.activateDefaultTyping(
                    BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build(), DefaultTyping.OBJECT_AND_NON_CONCRETE, JsonTypeInfo.As.PROPERTY);
            case NUMBERS_AS_TEXTS -> builder.enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
            case SOURCE_IN_LOCATIONS -> builder.enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION);
        }
    }

    private record Jackson3(JsonMapper mapper) implements HostMapper {
        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public Object read(String text, Type type) {
            return mapper.readValue(text.getBytes(UTF_8), mapper.constructType(type));
        }

        @Override
        public <T> T throughTree(Object value, Class<T> type) {
            return mapper.treeToValue(mapper.valueToTree(value), type);
        }

        @Override
        public Object throughTree(String text, Type type) {
            return mapper.treeToValue(mapper.readTree(text), mapper.constructType(type));
        }

        @Override
        public <T> T convert(Object value, Class<T> type) {
            return mapper.convertValue(value, type);
        }

        @Override
        public List<ReadProblem> problems(Throwable refusal) {
            assertThat(refusal).isInstanceOf(DocumentRefusedException.class).isInstanceOf(MismatchedInputException.class);
            return ((DocumentRefusedException) refusal).problems();
        }

        @Override
        public String path(Throwable refusal) {
            return ((JacksonException) refusal).getPathReference();
        }

        @Override
        public boolean isBadDefinition(Throwable refusal) {
            return refusal instanceof InvalidDefinitionException;
        }
    }

    @Test
    void is_found_on_the_class_path() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThat(mapper.registeredModules()).hasAtLeastOneElementOfType(TafhsbModule.class);
        assertThat(mapper.readValue("\"R 7\"", Line.class)).isEqualTo(Line.of("R 7"));
    }

    @Test
    void an_optional_of_the_host_holds_one_of_ours() {
        JsonMapper mapper = JsonMapper.builder().addModule(new TafhsbModule()).build();

        assertThat(mapper.readValue("{\"line\":\"R 7\"}", Maybe.class)).isEqualTo(new Maybe(Optional.of(Line.of("R 7"))));
        assertThat(mapper.writeValueAsString(new Maybe(Optional.of(Line.of("R 7"))))).isEqualTo("{\"line\":\"R 7\"}");
    }

    record Maybe(Optional<Line> line) {}

    @Test
    void a_stream_that_breaks_is_no_refusal() {
        JsonMapper mapper = JsonMapper.builder().addModule(new TafhsbModule()).build();
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        };

        assertThatExceptionOfType(JacksonIOException.class).isThrownBy(() -> mapper.readValue(broken, Assessment.class));
    }

    @Test
    void a_refusal_tells_its_type_and_place_and_can_be_sent() throws IOException, ClassNotFoundException {
        JsonMapper mapper = JsonMapper.builder().addModule(new TafhsbModule()).build();
        DocumentRefusedException refusal =
                (DocumentRefusedException) catchThrowable(() -> mapper.readValue("[\n{}]", Line[].class));

        assertThat(refusal.getTargetType()).isEqualTo(Line.class);
        assertThat(refusal.getLocation().getLineNr()).isEqualTo(2);
        assertThat(refusal.getMessage()).isEqualTo("Rejected: SCH-type at '', line 2, column 1");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(refusal);
        DocumentRefusedException sent =
                (DocumentRefusedException) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(sent).hasMessage(refusal.getMessage());
        assertThat(sent.problems()).isEmpty();
    }
}
