// SPDX-License-Identifier: Apache-2.0
// Copyright the tafhsb authors
package io.github.tafhsb.cli;

import io.github.tafhsb.text.Language;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/**
 * The library on the command line: one class for each command.
 *
 * <p>It ends with 0 where all is fine, 1 where documents have problems, 2 where it was not understood or something could not be
 * read. Nothing that stands in a record is shown unless somebody asks for it.
 */
@Command(
        name = "tafhsb",
        mixinStandardHelpOptions = true,
        versionProvider = Tafhsb.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Checks, explains, outlines and rewrites records of TA-HSB assessments. It informs a person and decides nothing.",
        exitCodeListHeading = "%nIt ends with:%n",
        exitCodeList = {
            "0:all is fine",
            "1:documents have problems",
            "2:the command line was not understood, or something could not be read or written"
        })
public final class Tafhsb implements Runnable {
    private static final int NOT_UNDERSTOOD = 2;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Tafhsb() {}

    /**
     * Runs a command.
     *
     * <p>A Java process begins with a heap that is a share of the machine's memory, and fills it however little it needs. Collected
     * once while there is next to nothing in it, the heap becomes small and grows only as it has to.
     */
    public static void main(String[] arguments) {
        System.gc();
        System.exit(run(Surroundings.ofProcess(), arguments));
    }

    /** {@return how a command ended} */
    static int run(Surroundings around, String... arguments) {
        try {
            return commands(around).execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError | RuntimeException defect) {
            return told(defect, around);
        } finally {
            around.out().flush();
            around.err().flush();
        }
    }

    /** All commands; another one is one line more. */
    private static CommandLine commands(Surroundings around) {
        CommandLine all = new CommandLine(new Tafhsb());
        List.of(
                        new Check(around),
                        new Explain(around),
                        new Outlines(around),
                        new Changes(around),
                        new Upgrade(around),
                        new Canonical(around),
                        new Schema(around),
                        new Sample(around))
                .forEach(all::addSubcommand);
        all.addSubcommand(new AutoComplete.GenerateCompletion());
        return all.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(Help.defaultColorScheme(around.isColoured() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler((mistake, given) -> told(mistake, around))
                .setExecutionExceptionHandler((thrown, command, parsed) -> told(thrown, around));
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing");
    }

    private static int told(ParameterException mistake, Surroundings around) {
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        around.err().println(mistake.getMessage().replaceAll("\\.$", "") + ".");
        around.err().println("To see what can be said, say: " + command + " --help");
        return NOT_UNDERSTOOD;
    }

    private static int told(Throwable thrown, Surroundings around) {
        around.err()
                .println(thrown instanceof Misuse misuse
                        ? misuse.getMessage()
                        : Words.in(Language.ENGLISH).get("defect", Defects.where(thrown)));
        return NOT_UNDERSTOOD;
    }

    /** The version that the jar says it is of. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "tafhsb " + Optional.ofNullable(Tafhsb.class.getPackage().getImplementationVersion()).orElse("unpackaged")
            };
        }
    }
}
