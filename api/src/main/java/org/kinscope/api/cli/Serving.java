package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.kinscope.api.app.Service;
import org.kinscope.api.app.ServiceOptions;
import org.kinscope.api.limits.Limits;
import org.kinscope.api.person.IdNumbers;
import org.kinscope.api.security.Users;
import picocli.CommandLine.Model.CommandSpec;

/** Runs a service until the process is asked to end, and says how to reach it. */
final class Serving {

    private final GlobalOptions global;
    private final ServeCommand.Listening listening;
    private final CommandSpec spec;

    Serving(GlobalOptions global, ServeCommand.Listening listening, CommandSpec spec) {
        this.global = global;
        this.listening = listening;
        this.spec = spec;
    }

    int run(OpenGraph graph, boolean demo) {
        if (listening.newPassword) {
            forgetUsers(graph.dataFolder());
        }
        Path page = Home.folder().resolve("web/dist");
        // A server of its own is kept by others; the driver finds it again where it was.
        KeptGraph kept = global.graph == null ? new KeptGraph(graph) : null;
        ServiceOptions options =
                new ServiceOptions(
                        kept == null ? graph.driver() : kept.driver(),
                        IdNumbers.of(graph.ids()),
                        graph.dataFolder(),
                        ServiceOptions.LOOPBACK,
                        listening.port,
                        global.asOf,
                        Files.exists(page.resolve("index.html")) ? page : null,
                        demo,
                        Limits.DEFAULT);
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(ended, closed)));
        try (kept;
                Service service = start(options)) {
            greet(service);
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            graph.close();
            closed.countDown();
        }
        return ExitCode.OK;
    }

    private Service start(ServiceOptions options) {
        try {
            return Service.start(options);
        } catch (RuntimeException e) {
            boolean taken =
                    String.valueOf(e.getMessage()).contains("already in use")
                            || e.getClass().getSimpleName().contains("PortInUse");
            if (taken) {
                throw listening.taken(e);
            }
            throw e;
        }
    }

    private void greet(Service service) {
        PrintWriter out = spec.commandLine().getOut();
        out.println();
        out.println(
                global.language.of("页面    ", "page      ")
                        + "http://127.0.0.1:"
                        + service.port()
                        + "/");
        out.println("GraphQL   http://127.0.0.1:" + service.port() + "/graphql");
        out.println(global.language.of("用户    ", "user      ") + Users.ANALYST);
        out.println(
                global.language.of("密码    ", "password  ")
                        + service.firstPassword()
                                .map(
                                        password ->
                                                password
                                                        + global.language.of(
                                                                "  （只显示这一次）",
                                                                "  (shown this once)"))
                                .orElse(
                                        global.language.of(
                                                "首次启动时已显示；--new-password 可重设",
                                                "as shown at the first start; --new-password makes"
                                                        + " another")));
        out.println(global.language.of("按 Ctrl-C 结束", "Ctrl-C ends it"));
        out.flush();
    }

    /** The JVM waits for its hooks: it must not halt while the graph still writes. */
    private static void end(CountDownLatch ended, CountDownLatch closed) {
        ended.countDown();
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forgetUsers(Path dataFolder) {
        try {
            Files.deleteIfExists(dataFolder.resolve("users.json"));
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.ENVIRONMENT,
                    dataFolder.resolve("users.json") + " cannot be replaced: " + e.getMessage(),
                    e);
        }
    }
}
