package org.kinscope.api.cli.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.SampleRefused;
import org.kinscope.api.cli.ExitCode;
import org.kinscope.api.picture.Picture;
import org.knowm.xchart.internal.chartpart.Chart;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all estimators share: a file comes in, figures and a picture go out. */
abstract class Measuring implements Callable<Integer> {

    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            required = true,
            description =
                    "A table with a header: CSV in UTF-8 or GB18030, also in gzip; separated by"
                            + " commas, semicolons, tabs or bars")
    Path file = Path.of(".");

    @Option(
            names = "--where",
            paramLabel = "COLUMN=VALUE",
            description = "Take only rows with this value; may be given several times")
    List<String> where = new ArrayList<>();

    @Option(
            names = "--missing",
            paramLabel = "refuse|drop|zero",
            defaultValue = "refuse",
            description =
                    "What to do about rows in which a used column is empty or NA: refuse them with"
                            + " the first one named, leave them out and tell how many, or take"
                            + " what is not there as 0 or no (default: ${DEFAULT-VALUE})")
    Missing missing = Missing.REFUSE;

    @Option(names = "--json", description = "Print the result as JSON")
    boolean json;

    @Option(
            names = "--plot",
            paramLabel = "FILE",
            description = "Draw the result into this file: .svg or .png")
    @Nullable Path plot;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Above the picture")
    String title = "";

    /** What becomes of rows without a value. */
    enum Missing {
        REFUSE,
        DROP,
        ZERO
    }

    /** {@return the columns that are needed} */
    abstract List<String> columns();

    /** Measures, and tells the result in {@code said}. */
    abstract void measure(Rows rows, Map<String, Object> said);

    /** {@return the picture of what was measured} */
    abstract Chart<?, ?> picture();

    @Override
    public Integer call() throws IOException {
        if (plot != null) {
            Picture.check(plot);
        }
        Rows rows = Rows.read(file, columns(), where, missing);
        Map<String, Object> said = new LinkedHashMap<>();
        measure(rows, said);
        if (rows.leftOut() > 0) {
            said.put("rowsLeftOut", rows.leftOut());
        }
        if (plot != null) {
            Picture.write(picture(), plot);
            said.put("plot", plot.toString());
        }
        Said.print(said, json, spec.commandLine().getOut());
        return ExitCode.OK;
    }

    /** {@return the names in a list with commas} */
    static List<String> names(@Nullable String list) {
        return list == null || list.isBlank()
                ? List.of()
                : Arrays.stream(list.split(",")).map(String::strip).toList();
    }

    /** {@return the numbers in a list with commas} */
    static List<Double> numbers(String option, @Nullable String list) {
        return names(list).stream()
                .map(
                        text -> {
                            Double number = Rows.number(text);
                            if (number == null) {
                                throw SampleRefused.option(
                                        option, text, "numbers with commas between, as 10,12.5");
                            }
                            return number;
                        })
                .toList();
    }

    /** {@return those of the columns that are given} */
    static List<String> given(@Nullable String... columns) {
        List<String> given = new ArrayList<>();
        for (String column : columns) {
            if (column != null) {
                given.add(column);
            }
        }
        return given;
    }
}
