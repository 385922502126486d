package org.kinscope.api.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options that every command takes. */
final class GlobalOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:KINSCOPE_DATA:-.kinscope}",
            description =
                    "Folder of the embedded graph, keys, quarantine and audit"
                            + " (default: $KINSCOPE_DATA or ./.kinscope)")
    Path data = Path.of(".kinscope");

    @Option(
            names = "--graph",
            paramLabel = "URI",
            description =
                    "A Neo4j server in place of the embedded graph: bolt://… or neo4j://…; user and"
                            + " password from KINSCOPE_GRAPH_USER and KINSCOPE_GRAPH_PASSWORD or"
                            + " KINSCOPE_GRAPH_PASSWORD_FILE")
    @Nullable String graph;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day for which to ask, for example 2020-12-31 (default: today)")
    @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Print the result as JSON")
    boolean json;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "Language of what is printed (default: by the locale)")
    Language language = Language.ofEnvironment();

    /**
     * The command that has these options; its error stream takes what is told beside the result.
     */
    @Spec(Spec.Target.MIXEE)
    @Nullable CommandSpec command;

    /** The graph that the command opened, for telling what became of it. */
    @Nullable OpenGraph opened;

    /** Tells something beside the result, in one line. */
    void tell(String line) {
        if (command != null) {
            command.commandLine().getErr().println("kinscope: " + line);
            command.commandLine().getErr().flush();
        }
    }

    /** {@return the name of the command that has these options} */
    String commandName() {
        return command == null ? "kinscope" : command.name();
    }

    LocalDate day() {
        return asOf == null ? LocalDate.now() : asOf;
    }
}
