package org.kinscope.analytics.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.synthetic.Generator;
import org.kinscope.synthetic.Parameters;
import org.kinscope.synthetic.plant.Plant;
import org.kinscope.synthetic.plant.Plants;

/** A generated town with every shape of every planted case, written as departments write. */
class GeneratedCityIT extends KnownCityTests {

    private static final int PERSONS = 3000;
    private static final long SEED = 20260;
    private static final int MONTHS = 12;
    private static final int MESS = 1;

    GeneratedCityIT() {
        super(generated());
    }

    private static int shapes() {
        return Plants.list().stream().mapToInt(Plant::shapes).max().orElseThrow();
    }

    private static KnownCity generated() {
        try {
            Path folder = Files.createTempDirectory("kinscope-generated-");
            new Generator(new Parameters(PERSONS, SEED, MONTHS, shapes(), MESS, false), n -> {})
                    .write(folder);
            return new KnownCity(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_code_has_planted_cases_and_families_that_only_look_so() {
        Map<String, Integer> positives = new HashMap<>();
        Map<String, Integer> negatives = new HashMap<>();
        for (Map<String, String> row : known().truth("truth.csv")) {
            ("positive".equals(row.get("label")) ? positives : negatives)
                    .merge(row.getOrDefault("analysis", ""), 1, Integer::sum);
        }
        for (Detector<?> detector : Detectors.all()) {
            assertThat(positives.get(detector.code()))
                    .as(detector.code())
                    .isGreaterThanOrEqualTo(shapes());
            assertThat(negatives.get(detector.code()))
                    .as(detector.code())
                    .isGreaterThanOrEqualTo(shapes());
        }
    }
}
