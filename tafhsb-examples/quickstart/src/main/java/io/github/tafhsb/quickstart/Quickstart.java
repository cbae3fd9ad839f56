// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.quickstart;

import io.github.tafhsb.assessment.Assessment;
import io.github.tafhsb.assessment.CaseRecord;
import io.github.tafhsb.assessment.Checker;
import io.github.tafhsb.assessment.Context;
import io.github.tafhsb.assessment.FinalAssessment;
import io.github.tafhsb.assessment.Finalisation;
import io.github.tafhsb.assessment.IssuedPlan;
import io.github.tafhsb.assessment.Report;
import io.github.tafhsb.identity.PersonId;
import io.github.tafhsb.json.TafhsbJson;
import io.github.tafhsb.policy.LimitKind;
import io.github.tafhsb.quickstart.page.CheckedPage;
import io.github.tafhsb.quickstart.page.Page;
import io.github.tafhsb.quickstart.page.TimelinePage;
import io.github.tafhsb.quickstart.page.VersionsPage;
import io.github.tafhsb.rule.Problem;
import io.github.tafhsb.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Five invented cases, the whole way: collected, checked, settled, signed, reviewed, written as JSON and drawn as pages.
 *
 * <p>It tells what it does in the terminal and leaves its results in a folder, which the first argument names.
 */
public final class Quickstart {
    private static final int SHOWN = 6;

    private final TafhsbJson json = TafhsbJson.standard();
    private final Path results;

    private Quickstart(Path results) {
        this.results = results;
    }

    /** Runs it; the first argument is the folder under which to put the results. */
    public static void main(String[] arguments) throws IOException {
        Path results = Path.of(arguments.length > 0 ? arguments[0] : "target").resolve("quickstart");
        Files.createDirectories(results);
        Quickstart quickstart = new Quickstart(results);
        quickstart.imageSharedAtSchool();
        quickstart.onlineAndOffline();
        quickstart.outsideTheEdition();
        quickstart.alteredImages();
        quickstart.sixMonthsOn();
        say("");
        say("Everything is in " + results + ": open the pages in a browser, the JSON in anything.");
    }

    private void imageSharedAtSchool() throws IOException {
        title("Case 01: an image shared at school");
        Case01.organisation()
                .getPolicy()
                .limit(LimitKind.REVIEW, Case01.SIGNED_ON)
                .ifPresent(limit -> say(
                        "The council's settings are read: a plan is reviewed within " + limit.amount() + " days."));
        say("The team has written its first draft. What the rules say of it:");
        Report first = Checker.standard().check(Case01.draft(), Case01.context(LocalDate.of(2026, 3, 9)));
        tell(first);
        write("case-01-draft.json", json.toJson(Assessment.class, Case01.draft()));
        draw("case-01-draft", language -> Page.of(Case01.draft(), first, Case01.names(), language));
        say("The same for every rule, with what it asks and why, as pages, as JSON and as SARIF:");
        draw(
                "case-01-draft-checked",
                language -> CheckedPage.of(
                        Case01.draft(), first, file("case-01-draft", language), language));
        write("case-01-draft-explanation.json", json.explanation(first));
        write("case-01-draft-explanation.sarif", json.sarif(first, Language.ENGLISH));

        say("They ask, find out and write down the answers:");
        Finalisation finalisation =
                Case01.settled().finalise(Case01.context(LocalDate.of(2026, 3, 13)), Case01.signOff());
        tellSettled(first, finalisation.report());
        tell(finalisation.report());

        FinalAssessment signed = finalisation.signed().orElseThrow();
        say("The team manager signs. The final record is sealed, written and read back:");
        String document = json.toJson(FinalAssessment.class, signed);
        write("case-01-final.json", document);
        boolean equal =
                json.read(FinalAssessment.class, document).orElseThrow().equals(signed);
        say("  it reads back " + (equal ? "equal" : "DIFFERENT"));
        write("case-01-plan.json", json.toJson(IssuedPlan.class, Case01.issuedPlan()));
        draw("case-01", language -> Page.of(signed, finalisation.report(), Case01.names(), language));
        say("Its plan as it is handed out, and the record in the order of its dates:");
        draw("case-01-plan", language -> Page.of(Case01.issuedPlan(), Case01.SIGNED_ON, Case01.names(), language));
        timeline("case-01", signed.getContent(), finalisation.report(), Case01.names());
    }

    private void onlineAndOffline() throws IOException {
        title("Case 02: online and offline");
        Context signing = Context.on(LocalDate.of(2026, 7, 21));
        say("A younger child visits in August. The interim plan is issued today, while the assessment is a draft:");
        write("case-02-plan.json", json.toJson(IssuedPlan.class, Case02.interimPlan()));

        say("Somebody tries to sign the draft as final. What the rules say:");
        Finalisation finalisation = Case02.draft().finalise(signing, Case02.signOff());
        tell(finalisation.report());
        say("  final: " + (finalisation instanceof Finalisation.Finalised ? "YES" : "no, and the plan stands"));
        write("case-02-draft.json", json.toJson(Assessment.class, Case02.draft()));
        draw("case-02", language -> Page.of(Case02.draft(), finalisation.report(), Case02.names(), language));
        timeline("case-02", Case02.draft(), finalisation.report(), Case02.names());
    }

    private void outsideTheEdition() throws IOException {
        title("Case 03: outside the edition");
        Context context = Context.on(LocalDate.of(2026, 5, 12));
        say("The worker writes down what is known. What the rules say:");
        Report before = Checker.standard().check(Case03.draft(), context);
        tell(before);
        before.scope()
                .outside()
                .forEach(limit -> say("  instead: "
                        + context.profile().getInstead().get(limit).in(Language.ENGLISH)));

        say("The decision to use something else is recorded, and a plan for home, school and online issued:");
        Report after = Checker.standard().check(Case03.withScopeDecision(), context);
        tell(after);
        write("case-03-plan.json", json.toJson(IssuedPlan.class, Case03.issuedPlan()));
        write("case-03-closed.json", json.toJson(CaseRecord.class, Case03.closure()));
        say("  closed without a final assessment: " + (Case03.closure().isClosedWithoutCompletion() ? "yes" : "NO"));
        draw("case-03", language -> Page.of(Case03.withScopeDecision(), after, Case03.names(), language));
    }

    private void alteredImages() throws IOException {
        title("Case 04: altered images");
        say("Four people affected, two workers who do not read it alike, four audiences. It is settled and signed:");
        Finalisation finalisation =
                Case04.settled().finalise(Case01.context(Case04.AGREED_ON.date()), Case04.signOff());
        tell(finalisation.report());
        FinalAssessment signed = finalisation.signed().orElseThrow();
        write("case-04-final.json", json.toJson(FinalAssessment.class, signed));
        write("case-04-plan.json", json.toJson(IssuedPlan.class, Case04.issuedPlan()));
        draw("case-04", language -> Page.of(signed, finalisation.report(), Case04.names(), language));
        timeline("case-04", signed.getContent(), finalisation.report(), Case04.names());
    }

    private void sixMonthsOn() throws IOException {
        title("Case 05: the first case, six months on");
        say("The second version grows out of the first, which stays as it was signed. What the rules say of it:");
        Finalisation finalisation = Case05.finalisation();
        tell(finalisation.report());
        FinalAssessment signed = finalisation.signed().orElseThrow();
        Assessment second = signed.getContent();
        write("case-05-record.json", json.toJson(CaseRecord.class, Case05.caseRecord()));
        draw("case-05", language -> Page.of(signed, finalisation.report(), Case05.names(), language));
        timeline("case-05", second, finalisation.report(), Case05.names());
        say("What stood in the first version beside what stands in the second:");
        draw(
                "case-05-versions",
                language -> VersionsPage.of(
                        new VersionsPage.Version(Case01.signedVersion().getContent(), file("case-01", language)),
                        new VersionsPage.Version(second, file("case-05", language)),
                        Case05.names(),
                        language));
    }

    /** What is urgent and what blocks, the first few in full; the pages have the rest. */
    private static void tell(Report report) {
        tell("someone is needed today", report.urgent());
        tell("blocks finalising", report.blocking());
        tell("can be answered", report.warnings());
        if (report.problems().isEmpty()) {
            say("  nothing is open");
        }
    }

    private static void tell(String heading, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        say("  " + heading + " (" + problems.size() + ")");
        for (Problem problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
            say("    " + problem.code() + "  " + problem.message(Language.ENGLISH));
            say("         " + problem.settling(Language.ENGLISH) + "  [" + problem.pointer() + "]");
        }
        if (problems.size() > SHOWN) {
            say("    and " + (problems.size() - SHOWN) + " more, on the page");
        }
    }

    private static void tellSettled(Report before, Report after) {
        List<String> open = after.problems().stream().map(Problem::code).toList();
        String settled = before.problems().stream()
                .map(Problem::code)
                .filter(code -> !open.contains(code))
                .distinct()
                .collect(Collectors.joining(", "));
        say("  settled: " + settled);
    }

    private void draw(String name, Function<Language, String> page) throws IOException {
        for (Language language : Language.values()) {
            write(file(name, language), page.apply(language));
        }
    }

    private void timeline(String name, Assessment record, Report report, Function<PersonId, String> names)
            throws IOException {
        draw(
                name + "-timeline",
                language -> TimelinePage.of(record, report.judgedOn(), file(name, language), names, language));
    }

    private static String file(String name, Language language) {
        return name + "." + language.wire() + ".html";
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(results.resolve(name), content);
        say("  -> " + name);
    }

    private static void title(String title) {
        say("");
        say(title);
        say("-".repeat(title.length()));
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
