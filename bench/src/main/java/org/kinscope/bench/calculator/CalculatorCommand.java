package org.kinscope.bench.calculator;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.kinscope.bench.frame.CityOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times the calculator on a generated city. */
@Command(
        name = "calculator",
        mixinStandardHelpOptions = true,
        description =
                "Time one family over GraphQL, the whole catalogue for all families of a generated"
                        + " city, and R(y) of its units")
public final class CalculatorCommand implements Callable<Integer> {

    @Mixin CityOptions city = new CityOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--requests",
            defaultValue = "1000",
            description = "Counted requests over GraphQL (default: ${DEFAULT-VALUE})")
    int requests;

    @Override
    public Integer call() throws IOException {
        return city.report(
                spec.commandLine().getOut(),
                "calculator.md",
                (folder, words) ->
                        new CalculatorBench(folder, words)
                                .run(city.persons(), city.seed(), city.runs(), requests)
                                .markdown());
    }
}
