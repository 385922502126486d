package org.kinscope.bench.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kinscope.bench.frame.Spread;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells from reports of cities of several sizes how each cost grows with what it is done on. */
@Command(
        name = "growth",
        mixinStandardHelpOptions = true,
        description = "Tell from reports of several sizes how each cost grows")
public final class GrowthCommand implements Callable<Integer> {

    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "SWEEP.JSON",
            arity = "2..*",
            description = "Reports of bin/bench sweep, of cities of different sizes")
    List<Path> reports = new ArrayList<>();

    /** A cost at a size. */
    record Point(double amount, double seconds) {}

    @Override
    public Integer call() throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        Map<String, List<Point>> points = new LinkedHashMap<>();
        for (Path report : reports) {
            for (JsonNode figure : json.readTree(Files.readString(report)).required("figures")) {
                List<Double> seconds = new ArrayList<>();
                figure.required("seconds").forEach(s -> seconds.add(s.asDouble()));
                List<Point> of =
                        points.computeIfAbsent(
                                figure.required("what").asString(), w -> new ArrayList<>());
                Point point =
                        new Point(
                                figure.required("amount").asDouble(), new Spread(seconds).median());
                // A figure with two peers stands twice, with the same seconds.
                if (!of.contains(point)) {
                    of.add(point);
                }
            }
        }
        var words = spec.commandLine().getOut();
        words.print("| what | sizes | exponent |\n|---|---|---|\n");
        points.forEach(
                (what, of) ->
                        words.printf(
                                Locale.ROOT,
                                "| %s | %s | %s |%n",
                                what,
                                of.stream().map(p -> Math.round(p.amount())).toList(),
                                of.stream().map(Point::amount).distinct().count() < 2
                                        ? "–"
                                        : String.format(Locale.ROOT, "%.2f", exponent(of))));
        words.flush();
        return 0;
    }

    /** {@return the slope of a line through the logarithms, by least squares} */
    static double exponent(List<Point> points) {
        double x = points.stream().mapToDouble(p -> Math.log(p.amount())).average().orElseThrow();
        double y = points.stream().mapToDouble(p -> Math.log(p.seconds())).average().orElseThrow();
        double both = 0;
        double own = 0;
        for (Point point : points) {
            double away = Math.log(point.amount()) - x;
            both += away * (Math.log(point.seconds()) - y);
            own += away * away;
        }
        return both / own;
    }
}
