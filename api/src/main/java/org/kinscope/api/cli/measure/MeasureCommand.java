package org.kinscope.api.cli.measure;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The estimators, on the rows of a file; none touches a graph. */
@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        description =
                "The statistics that researchers trust, on any table: equal to the reference"
                        + " software, see docs/methods.md",
        subcommands = {
            RdCommand.class,
            DensityCommand.class,
            McCraryCommand.class,
            BunchingCommand.class,
            SurvivalCommand.class,
            LogRankCommand.class,
            AssociationCommand.class,
            InequalityCommand.class,
            AdjustCommand.class,
            ShareCommand.class
        })
public final class MeasureCommand implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "name an estimator, for example: kinscope measure rd --help");
    }
}
