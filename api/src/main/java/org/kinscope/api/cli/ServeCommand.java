package org.kinscope.api.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.Callable;
import org.kinscope.api.app.ServiceOptions;
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

        /** Looks at the port before a graph is started and a city loaded for it. */
        void confirmFree() {
            if (port < 0 || port > 65_535) {
                throw new CommandFailed(
                        ExitCode.USAGE,
                        "--port " + port + " is no port; it should be 0 to 65535, 0 for any free");
            }
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(ServiceOptions.LOOPBACK, port));
            } catch (IOException e) {
                throw taken(e);
            }
        }

        CommandFailed taken(Exception cause) {
            return new CommandFailed(
                    ExitCode.ENVIRONMENT,
                    "port "
                            + port
                            + " cannot be used ("
                            + String.valueOf(cause.getMessage()).lines().findFirst().orElse("")
                            + "); name another by --port, or 0 for any free one",
                    cause);
        }
    }

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin Listening listening = new Listening();
    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        listening.confirmFree();
        try (OpenGraph graph = OpenGraph.open(global)) {
            graph.tellUnfinished(global);
            return new Serving(global, listening, spec).run(graph, false);
        }
    }
}
