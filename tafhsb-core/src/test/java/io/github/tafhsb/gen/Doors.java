// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.gen;

import io.github.tafhsb.identity.PartId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every constructor and method through which a caller can hand something to a module, and what it says to null.
 *
 * <p>Left out is what the annotation processor writes, what no caller calls ({@code walk}, {@code setupModule}), and what the platform says the
 * contract of ({@code equals}, {@code compareTo}, {@code valueOf}).
 */
public final class Doors {
    /** What a rule and the engine say to each other, and what a provider of validation calls. */
    private static final String BETWEEN_OURSELVES =
            "io\\.github\\.tafhsb\\.(rule\\.(Facts|Finding|Parts|Violations|Breach)|identity\\.Walk)\\b.*|.*\\$Validator";

    private static final Set<String> NOT_ASKED = Set.of("walk", "setupModule", "equals", "compareTo", "valueOf");

    private final Map<Class<?>, Object> samples;

    private Doors(Map<Class<?>, Object> samples) {
        this.samples = samples;
    }

    /** {@return doors whose other arguments are these, where nothing can be made up} */
    public static Doors with(Map<Class<?>, Object> samples) {
        return new Doors(samples);
    }

    /**
     * {@return those that let null in or do not name it, and those that could not be tried, each with what came of it}
     *
     * @param anchor a class of the module
     * @param packages what the names of its exported packages match
     */
    public List<String> thatDoNotNameNull(Class<?> anchor, String packages) {
        return doors(anchor, packages)
                .flatMap(door -> Arrays.stream(door.getParameters())
                        .filter(Doors::mustBeThere)
                        .flatMap(parameter -> complaint(door, parameter).stream()))
                .toList();
    }

    /** {@return the names of the classes whose doors are tried} */
    public static Set<String> classes(Class<?> anchor, String packages) {
        return doors(anchor, packages)
                .filter(door -> Arrays.stream(door.getParameters()).anyMatch(Doors::mustBeThere))
                .map(door -> door.getDeclaringClass().getName())
                .collect(Collectors.toSet());
    }

    private static Stream<Executable> doors(Class<?> anchor, String packages) {
        return types(anchor)
                .filter(type -> type.getPackageName().matches(packages) && isOurs(type))
                .flatMap(type -> Stream.<Executable>concat(
                        Modifier.isAbstract(type.getModifiers()) ? Stream.of() : Arrays.stream(type.getDeclaredConstructors()),
                        Arrays.stream(type.getDeclaredMethods())))
                .filter(door -> Modifier.isPublic(door.getModifiers()) && !Modifier.isAbstract(door.getModifiers()))
                .filter(door -> !door.isSynthetic() && !NOT_ASKED.contains(door.getName()));
    }

    private static boolean isOurs(Class<?> type) {
        boolean generated = type.getSimpleName().matches("Immutable.*|With[A-Z].*|Builder");
        boolean visible = Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isOurs(type.getEnclosingClass()));
        return visible && !generated && !type.getName().matches(BETWEEN_OURSELVES);
    }

    private static boolean mustBeThere(Parameter parameter) {
        return !parameter.getType().isPrimitive()
                && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private Optional<String> complaint(Executable door, Parameter without) {
        String place = door.getDeclaringClass().getName() + "." + door.getName() + " " + without.getName() + ": ";
        try {
            Object[] arguments = Arrays.stream(door.getParameters())
                    .map(each -> each.equals(without) ? null : sample(each.getParameterizedType()))
                    .toArray();
            enter(door, arguments);
            return Optional.of(place + "let in");
        } catch (InvocationTargetException refused) {
            Throwable said = refused.getCause();
            boolean named = (said instanceof NullPointerException || said instanceof IllegalArgumentException)
                    && String.valueOf(said.getMessage()).matches("(?s)" + without.getName() + "\\b.*");
            return named ? Optional.empty() : Optional.of(place + said);
        } catch (ReflectiveOperationException | RuntimeException impossible) {
            return Optional.of(place + "not tried, " + impossible);
        }
    }

    private void enter(Executable door, Object[] arguments) throws ReflectiveOperationException {
        if (door instanceof Constructor<?> constructor) {
            constructor.newInstance(arguments);
            return;
        }
        Method method = (Method) door;
        method.setAccessible(true);
        method.invoke(Modifier.isStatic(method.getModifiers()) ? null : sample(method.getDeclaringClass()), arguments);
    }

    private Object sample(Type type) {
        if (type instanceof TypeVariable<?> variable) {
            return sample(variable.getBounds()[0]);
        }
        Class<?> raw = Reflect.raw(type);
        if (raw == boolean.class) {
            return true;
        }
        if (raw == int.class) {
            return 1;
        }
        if (samples.containsKey(raw)) {
            return samples.get(raw);
        }
        if (raw == Optional.class) {
            return Optional.empty();
        }
        if (raw == Set.class) {
            return Set.of();
        }
        if (raw == Map.class) {
            return Map.of();
        }
        if (raw == List.class || raw == Iterable.class) {
            return List.of();
        }
        if (raw.isInterface() && raw.isAnnotationPresent(FunctionalInterface.class)) {
            return Proxy.newProxyInstance(raw.getClassLoader(), new Class<?>[] {raw}, (proxy, method, arguments) -> null);
        }
        if (PartId.class.isAssignableFrom(raw) && !raw.isInterface()) {
            return Generated.identifier(raw, "key");
        }
        return Making.make(raw, new Random(1));
    }

    private static Stream<Class<?>> types(Class<?> anchor) {
        try {
            Path root = Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString())
                        .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                        .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                        .sorted()
                        .<Class<?>>map(Doors::load)
                        .toList()
                        .stream();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Doors.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(name, impossible);
        }
    }
}
