package org.kinscope.bench.cliff;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.kinscope.bench.frame.CityOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Times the exposure of a generated city. */
@Command(
        name = "cliff",
        mixinStandardHelpOptions = true,
        description = "Time the exposure and the bundles of all families of a generated city")
public final class CliffCommand implements Callable<Integer> {

    @Mixin CityOptions city = new CityOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        return city.report(
                spec.commandLine().getOut(),
                "cliff.md",
                (folder, words) ->
                        new CliffBench(folder, words)
                                .run(city.persons(), city.seed(), city.runs())
                                .markdown());
    }
}
