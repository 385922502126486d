package org.kinscope.api.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.kinscope.api.audit.AuditLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Commands about the audit log. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "About the audit log",
        subcommands = AuditCommand.Verify.class)
final class AuditCommand {

    /** Checks that no line of the audit log was changed or taken out. */
    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "Check that no line of the audit log was changed or taken out")
    static final class Verify implements Callable<Integer> {

        @Mixin GlobalOptions global = new GlobalOptions();
        @Spec CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws IOException {
            AuditLog log = AuditLog.in(global.data);
            String fault = log.fault();
            if (fault != null) {
                spec.commandLine().getOut().println(fault);
                return ExitCode.DIFFERENCES;
            }
            spec.commandLine()
                    .getOut()
                    .println(
                            log.file()
                                    + global.language.of(
                                            "：未见改动", ": no line was changed or taken out"));
            return ExitCode.OK;
        }
    }
}
