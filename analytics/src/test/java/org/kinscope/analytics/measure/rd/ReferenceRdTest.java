package org.kinscope.analytics.measure.rd;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kinscope.analytics.measure.Expected;
import org.kinscope.analytics.measure.TestTable;
import org.kinscope.analytics.measure.local.Kernel;
import org.kinscope.analytics.measure.rd.RdOptions.Pair;

/** All options, on invented tables, as the reference software answers (src/test/r/rd.R). */
class ReferenceRdTest {

    @TestFactory
    List<DynamicTest> every_option_gives_what_the_reference_gives() {
        return Expected.tests(
                "rd_expected.csv",
                TestTable.lines("rd_cases.txt").size(),
                line -> values(estimate(line)));
    }

    static RdEstimate estimate(String line) {
        String[] words = line.split(" ");
        TestTable table = TestTable.bundled(words[0] + ".csv");
        RdSample sample = RdSample.of(table.column(words[1]), table.column(words[2]));
        RdOptions.Builder options = RdOptions.builder();
        for (String word : Arrays.copyOfRange(words, 3, words.length)) {
            String key = word.substring(0, word.indexOf('='));
            String value = word.substring(word.indexOf('=') + 1);
            switch (key) {
                case "fuzzy" -> sample = sample.withFuzzy(table.column(value));
                case "weights" -> sample = sample.withWeights(table.column(value));
                case "cluster" -> sample = sample.withCluster(table.texts(value));
                case "covs" ->
                        sample =
                                sample.withCovariates(
                                        Arrays.stream(value.split("[,;]"))
                                                .map(table::column)
                                                .toList());
                default -> option(options, key, value);
            }
        }
        return RegressionDiscontinuity.estimate(sample, options.build());
    }

    private static void option(RdOptions.Builder options, String key, String value) {
        switch (key) {
            case "kernel" -> options.kernel(Kernel.of(value));
            case "bwselect" -> options.bandwidths(BandwidthSelector.of(value));
            case "vce" -> options.vce(Vce.of(value));
            case "masspoints" -> options.massPoints(MassPoints.of(value));
            case "p" -> options.p(Integer.valueOf(value));
            case "q" -> options.q(Integer.valueOf(value));
            case "deriv" -> options.deriv(Integer.valueOf(value));
            case "c" -> options.cutoff(Double.parseDouble(value));
            case "h" -> options.h(pair(value));
            case "b" -> options.b(pair(value));
            case "rho" -> options.rho(Double.valueOf(value));
            case "nnmatch" -> options.neighbours(Integer.parseInt(value));
            case "level" -> options.level(Double.parseDouble(value));
            case "scaleregul" -> options.scaleRegul(Double.parseDouble(value));
            case "scalepar" -> options.scalePar(Double.parseDouble(value));
            case "bwcheck" -> options.bwcheck(Integer.valueOf(value));
            case "bwrestrict" -> options.bwrestrict(Boolean.parseBoolean(value));
            case "stdvars" -> options.standardised(Boolean.parseBoolean(value));
            case "sharpbw" -> options.sharpBandwidth(Boolean.parseBoolean(value));
            default -> throw new IllegalArgumentException(key);
        }
    }

    private static Pair pair(String value) {
        double[] sides =
                Arrays.stream(value.split("[,;]")).mapToDouble(Double::parseDouble).toArray();
        return new Pair(sides[0], sides[sides.length - 1]);
    }

    private static Map<String, Double> values(RdEstimate e) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("h_left", e.h().left());
        values.put("h_right", e.h().right());
        values.put("b_left", e.b().left());
        values.put("b_right", e.b().right());
        values.put("tau", e.effect().conventional().estimate());
        values.put("tau_bc", e.effect().robust().estimate());
        values.put("se", e.effect().conventional().standardError());
        values.put("se_rb", e.effect().robust().standardError());
        values.put("p_rb", e.effect().robust().p());
        values.put("low_rb", e.effect().robust().low());
        values.put("high_rb", e.effect().robust().high());
        values.put("bias_left", e.biasLeft());
        values.put("bias_right", e.biasRight());
        values.put("nh_left", (double) e.rowsH().left());
        values.put("nb_right", (double) e.rowsB().right());
        if (e.firstStage() != null) {
            values.put("stage", e.firstStage().conventional().estimate());
            values.put("stage_bc", e.firstStage().robust().estimate());
            values.put("stage_se", e.firstStage().conventional().standardError());
            values.put("stage_se_rb", e.firstStage().robust().standardError());
        }
        return values;
    }
}
