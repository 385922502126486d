package org.kinscope.api.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The group of commands about who is who. */
@Command(
        name = "identity",
        mixinStandardHelpOptions = true,
        description = "Which records speak of one person or thing, and why",
        subcommands = {})
final class IdentityCommand implements Runnable {

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "name a command, for example: kinscope identity link");
    }
}
