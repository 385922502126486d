package org.kinscope.bench;

import org.kinscope.bench.calculator.CalculatorCommand;
import org.kinscope.bench.cliff.CliffCommand;
import org.kinscope.bench.cohort.CohortsCommand;
import org.kinscope.bench.deliveries.DeliveriesCommand;
import org.kinscope.bench.estimators.EstimatorsCommand;
import org.kinscope.bench.sweep.GrowthCommand;
import org.kinscope.bench.sweep.SweepCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code bin/bench}: one subcommand for each figure. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measure a figure beside its peer",
        subcommands = {
            DeliveriesCommand.class,
            EstimatorsCommand.class,
            CalculatorCommand.class,
            CliffCommand.class,
            CohortsCommand.class,
            SweepCommand.class,
            GrowthCommand.class
        })
public final class Bench {

    private Bench() {}

    /** Runs the command line and ends the process with its code: 0, 1 for a fault, 2 for usage. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).execute(args));
    }
}
