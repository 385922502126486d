package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.security.NewUser;
import org.kinscope.api.security.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Commands about who may use the service. */
@Command(
        name = "users",
        mixinStandardHelpOptions = true,
        description = "Who may use the service",
        subcommands = UsersCommand.Add.class)
final class UsersCommand {

    /** Adds a user. */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description =
                    "Add a user of the service with a random password, shown once; a service that"
                            + " runs knows the user after its next start")
    static final class Add implements Callable<Integer> {

        @Mixin GlobalOptions global = new GlobalOptions();
        @Spec CommandSpec spec = CommandSpec.create();

        @Parameters(index = "0", paramLabel = "NAME", description = "The name to log in with")
        String name = "";

        @Option(
                names = "--role",
                paramLabel = "ROLE",
                description =
                        "investigator (looks after findings), analyst, researcher, staff or"
                                + " administrator")
        Role role = Role.INVESTIGATOR;

        @Option(
                names = "--department",
                paramLabel = "CODE",
                description = "The department that the user works for, for example health")
        @Nullable String department;

        @Override
        public Integer call() throws IOException {
            String password;
            try {
                password = new NewUser(name, role, department).addTo(global.data);
            } catch (IllegalArgumentException e) {
                throw new CommandFailed(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
            }
            PrintWriter out = spec.commandLine().getOut();
            out.println(
                    global.json
                            ? ReportPrinter.JSON.writeValueAsString(
                                    Map.of("user", name, "password", password))
                            : global.language.of("用户 ", "user ")
                                    + name
                                    + global.language.of("，密码（只显示一次）：", ", password (shown once): ")
                                    + password);
            out.flush();
            return ExitCode.OK;
        }
    }
}
