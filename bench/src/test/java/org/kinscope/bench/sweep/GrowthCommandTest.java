package org.kinscope.bench.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.bench.sweep.GrowthCommand.Point;
import picocli.CommandLine;

class GrowthCommandTest {

    @TempDir Path folder = Path.of(".");

    @Test
    void a_cost_that_grows_with_the_square_has_the_exponent_two() {
        assertThat(
                        GrowthCommand.exponent(
                                List.of(new Point(10, 1), new Point(100, 100), new Point(1, 0.01))))
                .isCloseTo(2, within(1e-9));
    }

    @Test
    void the_medians_of_reports_are_compared_and_a_figure_of_one_size_has_no_exponent()
            throws IOException {
        Path small = report("small.json", 100, 1.0);
        Path large = report("large.json", 1000, 10.0);
        StringWriter said = new StringWriter();
        new CommandLine(new GrowthCommand())
                .setOut(new PrintWriter(said))
                .execute(small.toString(), large.toString());
        assertThat(said.toString())
                .contains("| all detectors | [100, 1000] | 1.00 |")
                .contains("| walks | [7] | – |");
    }

    private Path report(String name, int amount, double seconds) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                """
                {"figures": [
                  {"what": "all detectors", "amount": %d, "seconds": [0.5, %s, 90]},
                  {"what": "walks", "amount": 7, "seconds": [2]}]}
                """
                        .formatted(amount, seconds));
    }
}
