// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.agreement;

import static io.github.tafhsb.json.agreement.Structures.pick;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.calendar.Calendar;
import io.github.tafhsb.changes.VersionChanges;
import io.github.tafhsb.gen.Generated;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.json.form.Members;
import io.github.tafhsb.json.gen.Mutations;
import io.github.tafhsb.outline.Outline;
import io.github.tafhsb.sharing.Disclosure;
import io.github.tafhsb.sharing.DisclosureDecision;
import io.github.tafhsb.sharing.DisclosureId;
import io.github.tafhsb.time.Day;
import io.github.tafhsb.trace.Trace;
import io.github.tafhsb.view.Audience;
import io.github.tafhsb.view.AudienceView;
import io.github.tafhsb.view.ViewDeclaration;
import io.github.tafhsb.view.ViewKey;
import io.github.tafhsb.view.ViewRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The documents of a run: one sound one after another, and of each what can be made of it. The same seed gives the same run. */
final class Trials {
    private static final TafhsbJson JSON = TafhsbJson.standard();
    private static final long FAR_APART = 0x9E3779B97F4A7C15L; // neighbouring seeds would begin alike

    /** As many documents are made of a sound one: itself, one that is spelt otherwise, and others. */
    private static final int OF_EACH = 16;

    /** Larger documents have more of the same in them. */
    private static final int LARGEST = 8_000;

    /** What follows from records is much alike, and each takes as long as judging a record. */
    private static final int RECORDS = 20;

    private static final Day TODAY = Day.of(2026, 3, 13);
    private static final Context CONTEXT = Context.on(TODAY.date());
    private static final ViewKey KEY = ViewKey.of(new SecretKeySpec(new byte[32], "HmacSHA256"));
    private static final Disclosure SHARE =
            Disclosure.builder().id(DisclosureId.of("share")).decision(DisclosureDecision.SHARED).build();

    /** What is written of a record and never read. */
    private static final Map<Class<?>, Function<Assessment, String>> DERIVED = Map.of(
            Report.class, record -> JSON.explanation(Checker.standard().check(record, CONTEXT)),
            Trace.class, record -> JSON.trace(Trace.of(record, TODAY)),
            Outline.class, record -> JSON.outline(Outline.of(record, CONTEXT)),
            Calendar.class, record -> JSON.calendar(Calendar.of(record, CONTEXT)),
            VersionChanges.class, record -> JSON.versionChanges(VersionChanges.between(Assessment.begin(record.getId()), record)),
            AudienceView.class, record -> JSON.view(ViewDeclaration.shipped()
                    .view(record, ViewRequest.of(Audience.RECEIVING, SHARE, TODAY), KEY)
                    .view()));

    private static final List<Way> WAYS = Arrays.stream(Way.values()).filter(way -> way.verdicts() != Way.Verdicts.ACCEPTED).toList();

    private final List<Root> roots = Root.all();
    private final Map<String, String> derived = new HashMap<>();
    private final Map<Way, List<List<Site>>> suited = new EnumMap<>(Way.class);
    private final long seed;
    private int base = -1;
    private ArrayNode holder = Tree.NODES.arrayNode();
    private List<List<Site>> sites = List.of();

    Trials(long seed) {
        this.seed = seed;
    }

    /** {@return a document of the run} Those that come one after another take the least time. */
    Trial get(int number) {
        Root root = roots.get(number / OF_EACH % roots.size());
        if (base != number / OF_EACH) {
            base = number / OF_EACH;
            holder = Tree.NODES.arrayNode().add(sound(root, new Random(seed * FAR_APART + base)));
            sites = List.copyOf(Site.within(root.schema(), holder).values());
            suited.clear();
        }
        Random random = new Random((seed * FAR_APART + number) * FAR_APART);
        return switch (number % OF_EACH) {
            case 0 -> new Trial(seed, number, root, Way.SOUND, "", Tree.text(holder.get(0)));
            case 1 -> new Trial(seed, number, root, Way.RESPELT, "", Spelling.otherwise(holder.get(0), random));
            default -> changed(number, root, random);
        };
    }

    private Trial changed(int number, Root root, Random random) {
        while (true) {
            Way way = pick(WAYS, random);
            switch (way) {
                case BLIND -> {
                    return new Trial(seed, number, root, way, "", new Mutations(random).mutate(holder.get(0)));
                }
                case TEXT -> {
                    return new Trial(seed, number, root, way, "", Spelling.damaged(Tree.text(holder.get(0)), random));
                }
                case TRANSPLANT -> {
                    JsonNode from = any(sites, random).value().deepCopy(); // it may be one that this place is in
                    return put(number, root, way, any(sites, random), from);
                }
                default -> {
                    List<List<Site>> here = suited.computeIfAbsent(way, this::suited);
                    if (!here.isEmpty()) {
                        Site site = any(here, random);
                        JsonNode changed = way.change(site, random);
                        if (!changed.equals(site.value())) {
                            return put(number, root, way, site, changed);
                        }
                    }
                }
            }
        }
    }

    private List<List<Site>> suited(Way way) {
        return sites.stream()
                .map(each -> each.stream().filter(way::suits).toList())
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** Every place of the schema as often as every other, however often the document has it. */
    private static Site any(List<List<Site>> sites, Random random) {
        return pick(pick(sites, random), random);
    }

    private Trial put(int number, Root root, Way way, Site site, JsonNode value) {
        site.put().accept(value);
        String text = Tree.text(holder.get(0));
        site.put().accept(site.value());
        return new Trial(seed, number, root, way, site.pointer(), text);
    }

    private JsonNode sound(Root root, Random random) {
        JsonNode document = Tree.of(written(root.type(), random));
        for (int most = 16; most > 0 && Tree.text(document).length() > LARGEST; most /= 2) {
            shorten(document, most, random);
        }
        return document;
    }

    private <T> String written(Class<T> type, Random random) {
        if (type == Members.class) {
            return Members.named(pick(Members.names().stream().sorted().toList(), random)).toJson();
        }
        if (DERIVED.containsKey(type)) {
            return derived.computeIfAbsent(type.getSimpleName() + random.nextInt(RECORDS), each -> DERIVED.get(type)
                    .apply(Generated.one(Assessment.class, each.hashCode())));
        }
        return new String(JSON.write(type, Generated.one(type, random.nextLong())), UTF_8);
    }

    /** Leaves so many elements in every array, whichever they are. No list of ours asks for more than one. */
    private static void shorten(JsonNode node, int most, Random random) {
        if (node instanceof ArrayNode array) {
            while (array.size() > most) {
                array.remove(random.nextInt(array.size()));
            }
        }
        new ArrayList<>(node.valueStream().toList()).forEach(child -> shorten(child, most, random));
    }
}
