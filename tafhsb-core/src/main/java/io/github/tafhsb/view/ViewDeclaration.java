// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.view;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.code.Choice;
import io.github.tafhsb.internal.Identifiers;
import io.github.tafhsb.internal.Texts;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * What each reader may see of each member of each type of part. What is not declared is withheld.
 *
 * <p>The shipped declaration is in {@code declaration.properties}. An organisation can {@linkplain #tightened tighten} it; nothing here
 * can loosen it.
 */
public final class ViewDeclaration {
    private static final Ruling UNDECLARED = new Ruling(Showing.WITHHELD, ViewReason.IN_DOUBT);

    private final AudienceView.DeclarationUsed name;
    private final Map<String, Map<Audience, Ruling>> lines;

    private ViewDeclaration(AudienceView.DeclarationUsed name, Map<String, Map<Audience, Ruling>> lines) {
        this.name = name;
        this.lines = lines;
    }

    /**
     * What is declared of one member for one reader.
     *
     * @param showing what becomes of it
     * @param because why
     */
    public record Ruling(Showing showing, ViewReason because) {

        /** Takes what is declared. */
        public Ruling {
            Objects.requireNonNull(showing, "showing");
            Objects.requireNonNull(because, "because");
        }

        boolean isShown() {
            return showing != Showing.WITHHELD;
        }
    }

    /** {@return the declaration that comes with this library} */
    public static ViewDeclaration shipped() {
        return Shipped.DECLARATION;
    }

    /** {@return its key and version, which each view names} */
    public AudienceView.DeclarationUsed name() {
        return name;
    }

    /** {@return the members it has a line for, such as {@code SafetyAction.what}, in order} */
    public Set<String> members() {
        return Collections.unmodifiableSet(new TreeSet<>(lines.keySet()));
    }

    /** {@return what is declared of a member for a reader; withheld where there is no line} */
    public Ruling of(String member, Audience audience) {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(audience, "audience");
        Map<Audience, Ruling> line = lines.get(member);
        return line == null ? UNDECLARED : line.get(audience);
    }

    /**
     * {@return the same, with some members withheld from some readers as well}
     *
     * @param id the key of the organisation’s own declaration
     * @param version its version
     * @param withheld the members to withhold, by reader
     * @throws IllegalArgumentException if the key or version has another form, or a member has no line here: a name with a mistake in it
     *     would withhold nothing
     */
    public ViewDeclaration tightened(String id, String version, Map<Audience, ? extends Set<String>> withheld) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(withheld, "withheld");
        Identifiers.check(id, "id");
        Identifiers.check(version, "version");
        Map<String, Map<Audience, Ruling>> tighter = new HashMap<>(lines);
        withheld.forEach((audience, members) -> {
            if (!lines.keySet().containsAll(members)) {
                throw new IllegalArgumentException("withheld: members that are declared");
            }
            members.forEach(member -> {
                Map<Audience, Ruling> line = new EnumMap<>(tighter.get(member));
                line.put(audience, new Ruling(Showing.WITHHELD, ViewReason.LOCAL));
                tighter.put(member, line);
            });
        });
        return new ViewDeclaration(new AudienceView.DeclarationUsed(id, version), tighter);
    }

    /**
     * {@return what a reader may see of an assessment, what the sender has to know of it, and the entry that says that it went}
     *
     * <p>Nothing is sent by this. A person reads the view before it goes: no program can tell whether a free text names somebody.
     *
     * @param assessment the record
     * @param request for whom, for what share, on which day
     * @param key makes the identifiers; never kept
     */
    public PreparedView view(Assessment assessment, ViewRequest request, ViewKey key) {
        return Drawing.of(
                Objects.requireNonNull(assessment, "assessment"),
                Objects.requireNonNull(request, "request"),
                this,
                Objects.requireNonNull(key, "key"));
    }

    /** {@return the word ViewDeclaration} */
    @Override
    public String toString() {
        return "ViewDeclaration";
    }

    /** The one that comes with this library, as it stands in its file. */
    private static final class Shipped {
        private static final String FILE = "/io/github/tafhsb/view/declaration.properties";
        static final ViewDeclaration DECLARATION = read(Texts.properties(FILE));

        private static ViewDeclaration read(Properties file) {
            Map<String, Map<Audience, Ruling>> lines = new HashMap<>();
            for (String member : file.stringPropertyNames()) {
                if (!member.startsWith("declaration.")) {
                    lines.put(member, line(member, file.getProperty(member)));
                }
            }
            return new ViewDeclaration(
                    new AudienceView.DeclarationUsed(
                            file.getProperty("declaration.id"), file.getProperty("declaration.version")),
                    lines);
        }

        /** Reads {@code shown access: their-own; withheld *: not-needed}: each audience once. */
        private static Map<Audience, Ruling> line(String member, String text) {
            Map<Audience, Ruling> line = new EnumMap<>(Audience.class);
            for (String group : text.split(";")) {
                String[] parts = group.split(":");
                List<String> words = List.of(parts[0].strip().split(" "));
                Ruling ruling = new Ruling(
                        choice(Showing.values(), words.get(0), member), choice(ViewReason.values(), parts[1].strip(), member));
                for (String word : words.subList(1, words.size())) {
                    Set<Audience> meant = word.equals("*")
                            ? others(line)
                            : Set.of(choice(Audience.values(), word, member));
                    for (Audience audience : meant) {
                        if (line.put(audience, ruling) != null) {
                            throw missing(member);
                        }
                    }
                }
            }
            if (line.size() != Audience.values().length) {
                throw missing(member);
            }
            return line;
        }

        private static Set<Audience> others(Map<Audience, Ruling> line) {
            Set<Audience> others = new HashSet<>(List.of(Audience.values()));
            others.removeAll(line.keySet());
            return others;
        }

        private static <C extends Choice> C choice(C[] choices, String wire, String member) {
            return Arrays.stream(choices)
                    .filter(choice -> choice.wire().equals(wire))
                    .findFirst()
                    .orElseThrow(() -> missing(member));
        }

        private static MissingResourceException missing(String member) {
            return new MissingResourceException("One ruling for each audience: " + member, FILE, member);
        }
    }
}
