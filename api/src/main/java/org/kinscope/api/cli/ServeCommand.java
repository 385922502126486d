package org.kinscope.api.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the graph as it is: GraphQL and the page. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serve the graph: GraphQL and the page")
final class ServeCommand implements Callable<Integer> {

    /** Where a service listens. */
    static final class Listening {

        @Option(
                names = "--port",
                paramLabel = "N",
                description = "Port on the loopback address (default: ${DEFAULT-VALUE}; 0 = any)")
        int port = 8080;

        @Option(
                names = "--new-password",
                description = "Make a new password for the user analyst and print it")
        boolean newPassword;
    }

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin Listening listening = new Listening();
    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (OpenGraph graph = OpenGraph.open(global)) {
            return new Serving(global, listening, spec).run(graph, false);
        }
    }
}
