package org.kinscope.bench.cohort;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.kinscope.bench.frame.CityOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Times cohorts and the monthly report of a generated city. */
@Command(
        name = "cohorts",
        mixinStandardHelpOptions = true,
        description = "Time cohort counts and the monthly report of a generated city")
public final class CohortsCommand implements Callable<Integer> {

    @Mixin CityOptions city = new CityOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        return city.report(
                spec.commandLine().getOut(),
                "cohorts.md",
                (folder, words) ->
                        new CohortsBench(folder, words)
                                .run(city.persons(), city.seed(), city.runs())
                                .markdown());
    }
}
