package org.kinscope.bench.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kinscope.analytics.projection.Surrounding;
import org.neo4j.driver.Driver;

/** Measures walks of one to four steps of kinship, beside Cypher on the same graph. */
final class WalkBench {

    private final Driver driver;
    private final Choice choice;

    WalkBench(Driver driver, Choice choice) {
        this.driver = driver;
        this.choice = choice;
    }

    /** Adds a figure for each number of steps, and how large four steps are. */
    void run(Surrounding city, List<Figure> figures, Map<String, Object> facts) {
        Hops hops = new Hops(city, choice.walks(), choice.seed());
        int peers = Math.min(hops.sample(), 200);
        for (int steps = 1; steps <= Hops.MOST; steps++) {
            List<Double> ours = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            int cut = hops.cut(steps);
            for (int run = 0; run <= choice.runs(); run++) {
                long started = System.nanoTime();
                long[] sizes = hops.walk(steps);
                double seconds = SweepBench.since(started);
                long asked = System.nanoTime();
                List<Long> reached = hops.cypher(driver, steps, peers);
                if (run > 0) {
                    ours.add(seconds);
                    theirs.add(SweepBench.since(asked));
                } else if (cut == 0) {
                    List<Long> first =
                            Arrays.stream(sizes).limit(peers).boxed().collect(Collectors.toList());
                    SweepBench.confirm("walks of " + steps + " steps", first, reached);
                }
            }
            figures.add(
                    new Figure(
                            "walks of " + steps + (steps == 1 ? " step" : " steps"),
                            hops.sample(),
                            "walks",
                            ours,
                            "Cypher",
                            peers,
                            theirs));
        }
        long[] sizes = hops.walk(Hops.MOST);
        Arrays.sort(sizes);
        facts.put("four steps, mean", Arrays.stream(sizes).average().orElse(0));
        facts.put("four steps, p99", sizes[(int) (sizes.length * 0.99)]);
        facts.put("four steps, most", sizes[sizes.length - 1]);
        facts.put("four steps, walks with a hub", hops.cut(Hops.MOST));
    }
}
