// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.json.mapper;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.json.TafhsbJson;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of both modules that a vendor can name and that hold data. */
final class ExportedTypes {
    /** Those that have no JSON, by the reason why. */
    private static final Map<String, List<String>> NOT_DESCRIBED = Map.of(
            "what somebody was told at one moment, to be asked for again; a whole report is written, and not read",
            List.of(
                    "assessment.Context", "assessment.Finalisation", "assessment.Finalisation.Finalised", "assessment.Finalisation.NotYet",
                    "assessment.Finalisation.OutsideEdition", "assessment.Finalisation.Returned", "assessment.JudgedAgain",
                    "assessment.JudgedAgain.Difference", "assessment.Report", "assessment.Report.Judged", "assessment.Report.Lapsed",
                    "assessment.Report.Settled", "assessment.Scope", "calendar.Due", "calendar.Outlook", "changes.VersionChange", "policy.Loosening", "policy.Unset", "policy.Unused", "policy.Unused.Reason",
                    "policy.WordFinder.Found",
                    "rule.Breach", "rule.Facts", "rule.Finding", "rule.Finding.DoesNotApply", "rule.Finding.Met", "rule.Finding.NotMet",
                    "rule.Parts.Fault", "rule.Parts.Placed", "rule.Problem", "time.Certainty", "time.WorkingDays"),
            "what came of reading, converting or merging, which is not to be read again",
            List.of(
                    "json.Change.Kind", "json.ConversionNote", "json.ConversionNote.Kind", "json.Heading", "json.Limits",
                    "json.MergeConflict.Kind", "json.MergeResult", "json.MergeResult.Conflicting", "json.MergeResult.Merged",
                    "json.ReadProblem", "json.ReadProblem.Code", "json.ReadResult.Accepted", "json.ReadResult.Rejected",
                    "json.Upgrade"),
            "what a view is made for, what comes with it and stays with the sender, and what it is made of; the view is written, and not read",
            List.of(
                    "view.AudienceView", "view.AudienceView.DeclarationUsed", "view.AudienceView.OnwardCondition", "view.Kept", "view.PlainPage",
                    "view.PlainPage.Section", "view.PreparedView", "view.Question", "view.RecipientManifest", "view.Release",
                    "view.SenderManifest", "view.ViewDeclaration.Ruling", "view.ViewId", "view.ViewRequest", "view.Viewed",
                    "view.Viewed.Chosen", "view.Viewed.Coded", "view.Viewed.Holds", "view.Viewed.On", "view.Viewed.PointsAt",
                    "view.Viewed.Said", "view.Viewed.Spoken", "view.Viewed.Text", "view.ViewedMember", "view.ViewedPart", "view.Withheld"),
            "the facts for a form, which write themselves as JSON",
            List.of(
                    "json.form.Holds", "json.form.Member", "json.form.Member.Option", "json.form.Member.Range",
                    "json.form.Member.Repetition", "json.form.Members"),
            "which of our types is meant is not said: an answer and a result are read where their parameter is known",
            List.of(
                    "code.Answer", "code.Answer.CoveredInHost", "code.Answer.Declined", "code.Answer.Known", "code.Answer.NotApplicable",
                    "code.Answer.NotAsked", "code.Answer.NotKnown", "code.Choice", "identity.Part", "identity.PartId", "identity.Person",
                    "identity.Walk", "identity.Walkable", "json.ReadResult", "time.Dated"),
            "what follows from a record, which is written as a whole and not read",
            List.of(
                    "outline.Outline", "outline.Outline.Area", "outline.Outline.Contradiction", "outline.Outline.Entry",
                    "outline.Outline.Perspective", "outline.Outline.Profile", "outline.Outline.Side", "trace.NodeLabels",
                    "trace.Trace.Link", "trace.Trace.Node", "trace.Trace.Remark"),
            "groups of constraints",
            List.of("assessment.Advice", "assessment.Finalising", "assessment.Obeys.Chapter", "assessment.Urgent"),
            "the book that ships in a format of its own",
            List.of("assessment.RuleBook.Entry", "assessment.RuleBook.Kind"));

    private ExportedTypes() {}

    static Set<String> notDescribed() {
        return NOT_DESCRIBED.values().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The packages that both modules export to everybody; those for mappers hold no data. */
    static Set<String> packages() {
        return modules()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(each -> !each.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .filter(each -> !each.contains(".jackson"))
                .collect(Collectors.toSet());
    }

    /** Neither behaviour (rules, builders, validators, exceptions) nor annotations. */
    static List<Class<?>> data() throws IOException {
        Set<String> packages = packages();
        List<Class<?>> data = new ArrayList<>();
        for (ModuleReference module : modules().toList()) {
            try (ModuleReader reader = module.open()) {
                reader.list()
                        .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                        .map(ExportedTypes::load)
                        .filter(type -> packages.contains(type.getPackageName()) && isVisible(type) && isData(type))
                        .forEach(data::add);
            }
        }
        return data;
    }

    private static Class<?> load(String file) {
        String name = file.replace('/', '.').substring(0, file.length() - ".class".length());
        try {
            return Class.forName(name, false, ExportedTypes.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(name, impossible);
        }
    }

    static String shortName(Class<?> type) {
        return type.getName().substring("io.github.tafhsb.".length()).replace('$', '.');
    }

    private static boolean isData(Class<?> type) {
        return type.isRecord() || type.isEnum() || type.isInterface() && !type.isAnnotation();
    }

    private static boolean isVisible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers()) && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    /** Both modules, whether built as jars or not. */
    private static Stream<ModuleReference> modules() {
        return Stream.of(Assessment.class, TafhsbJson.class)
                .map(ExportedTypes::place)
                .flatMap(place -> ModuleFinder.of(place).findAll().stream());
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(type.getName(), impossible);
        }
    }
}
