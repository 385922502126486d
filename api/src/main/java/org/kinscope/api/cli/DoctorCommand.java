package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.api.audit.AuditLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks at everything the program needs and says what is wrong and how to mend it. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Check what the program needs: JDK, jars, folder, memory, graph, keys, page")
final class DoctorCommand implements Callable<Integer> {

    private static final long LEAST_DISK = 1L << 30;
    private static final long LEAST_MEMORY = 1L << 31;

    @Mixin GlobalOptions global = new GlobalOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    private boolean healthy = true;

    /** One check: it returns what it saw, or throws with what is wrong. */
    private interface Check {
        String look() throws IOException;
    }

    @Override
    public Integer call() {
        Path data = global.data.toAbsolutePath().normalize();
        check("JDK", () -> "JDK " + Runtime.version() + ", " + System.getProperty("java.home"));
        check(
                global.language.of("内存", "memory"),
                () -> {
                    long most =
                            ((com.sun.management.OperatingSystemMXBean)
                                            java.lang.management.ManagementFactory
                                                    .getOperatingSystemMXBean())
                                    .getTotalMemorySize();
                    return atLeast(most, LEAST_MEMORY, "memory");
                });
        check(
                global.language.of("数据文件夹", "data folder"),
                () -> {
                    Files.createDirectories(data);
                    Path probe = Files.createTempFile(data, "doctor", ".tmp");
                    Files.delete(probe);
                    return data
                            + ", "
                            + atLeast(
                                    Files.getFileStore(data).getUsableSpace(),
                                    LEAST_DISK,
                                    "free disk");
                });
        check(
                global.language.of("政策目录", "policy"),
                () -> PolicyCatalogue.load().at(global.day()).programmes().size() + " programmes");
        check(
                global.language.of("页面", "page"),
                () -> {
                    Path index = Home.folder().resolve("web/dist/index.html");
                    if (!Files.exists(index)) {
                        throw new IOException(index + " is missing; run web/build.sh");
                    }
                    return index.toString();
                });
        check(
                global.language.of("审计日志", "audit log"),
                () -> {
                    String fault = AuditLog.in(data).fault();
                    if (fault != null) {
                        throw new IOException(fault);
                    }
                    return AuditLog.in(data).file().toString();
                });
        check(
                global.language.of("图数据库与密钥", "graph and keys"),
                () -> {
                    try (OpenGraph graph = OpenGraph.open(global)) {
                        return graph.connection().uri()
                                + (graph.isOwn()
                                        ? ""
                                        : global.language.of("（服务运行中）", " (running)"));
                    }
                });
        return healthy ? ExitCode.OK : ExitCode.ENVIRONMENT;
    }

    private static String atLeast(long value, long least, String what) throws IOException {
        String shown = (value >> 20) + " MiB " + what;
        if (value < least) {
            throw new IOException(shown + "; " + (least >> 20) + " MiB are needed");
        }
        return shown;
    }

    private void check(String what, Check check) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            out.println("ok    " + what + ": " + check.look());
        } catch (IOException | RuntimeException e) {
            healthy = false;
            out.println(
                    "FAIL  "
                            + what
                            + ": "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        out.flush();
    }
}
