package org.kinscope.api.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.kinscope.ingest.digest.GraphDigest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Commands about the graph as a whole. */
@Command(
        name = "graph",
        mixinStandardHelpOptions = true,
        description = "About the graph as a whole",
        subcommands = GraphCommand.Digest.class)
final class GraphCommand {

    /** Prints the digest: equal facts have equal digests, however they were loaded. */
    @Command(
            name = "digest",
            mixinStandardHelpOptions = true,
            description =
                    "Print a digest of all facts; it leaves out ciphers, times of loading and"
                            + " delivery numbers")
    static final class Digest implements Callable<Integer> {

        @Mixin GlobalOptions global = new GlobalOptions();
        @Spec CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            try (OpenGraph graph = OpenGraph.open(global)) {
                String digest = GraphDigest.of(graph.driver());
                spec.commandLine()
                        .getOut()
                        .println(
                                global.json
                                        ? ReportPrinter.JSON.writeValueAsString(
                                                Map.of("digest", digest))
                                        : digest);
                return ExitCode.OK;
            }
        }
    }
}
