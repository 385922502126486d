package org.kinscope.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.Identification;
import org.kinscope.ingest.identity.KeyCheck;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.judge.DivisionCodes;
import org.kinscope.ingest.plan.DeliveryPlan;
import org.kinscope.ingest.plan.FilePlan;
import org.kinscope.ingest.read.DeliveryFolder;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.snapshot.Snapshots;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.write.Comparison;
import org.kinscope.ingest.write.DeliveryLedger;
import org.kinscope.ingest.write.GraphState;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Finds out what a delivery would change: reads the graph and writes neither there nor elsewhere.
 */
final class Planning {

    private Planning() {}

    /** {@return what would change in a graph} */
    static DeliveryPlan of(
            List<Extract> extracts,
            Driver driver,
            PersonIds ids,
            Path dataFolder,
            Progress progress)
            throws IOException {
        long started = System.nanoTime();
        KeyCheck.compare(driver, ids);
        try (Session session = driver.session()) {
            DeliveryLedger ledger = new DeliveryLedger(session);
            boolean before = ledger.isWhole(DeliveryFolder.digest(extracts));
            GraphState state = GraphState.find(session);
            Identification identification = new Identification(ids);
            Comparison comparison = new Comparison(session, identification);
            DivisionCodes divisions = DeliveredDivisions.of(extracts).with(ledger.namedDivisions());
            try (Snapshots snapshots =
                            state == null
                                    ? null
                                    : Snapshots.look(
                                            dataFolder,
                                            state.graph(),
                                            state.state(),
                                            ids.fingerprint());
                    Sweep sweep = sweep(identification, extracts, divisions, progress)) {
                List<FilePlan> plans = plans(extracts, sweep, snapshots, comparison);
                Map<String, Long> missing = new TreeMap<>();
                ledger.factsOf(sweep.keysOf().keySet())
                        .forEach(
                                (dataset, facts) -> {
                                    long left =
                                            facts
                                                    - Objects.requireNonNull(
                                                            sweep.keysOf().get(dataset));
                                    if (left > 0) {
                                        missing.put(dataset, left);
                                    }
                                });
                return new DeliveryPlan(plans, missing, before, since(started));
            }
        }
    }

    /** {@return what would change where there is no graph yet: all of it is new} */
    static DeliveryPlan ofNew(
            List<Extract> extracts, Identification identification, Progress progress)
            throws IOException {
        long started = System.nanoTime();
        DivisionCodes divisions = DeliveredDivisions.of(extracts);
        try (Sweep sweep = sweep(identification, extracts, divisions, progress)) {
            List<FilePlan> plans = plans(extracts, sweep, null, null);
            return new DeliveryPlan(plans, Map.of(), false, since(started));
        }
    }

    private static List<FilePlan> plans(
            List<Extract> extracts,
            Sweep sweep,
            @Nullable Snapshots snapshots,
            @Nullable Comparison comparison)
            throws IOException {
        List<FilePlan> plans = new ArrayList<>();
        for (Extract extract : extracts) {
            Dataset dataset = extract.dataset();
            PlanSink sink =
                    new PlanSink(
                            snapshots == null || dataset == null
                                    ? null
                                    : snapshots.of(dataset.name(), 0),
                            comparison);
            plans.add(sink.plan(sweep.read(extract, sink)));
        }
        return plans;
    }

    private static Sweep sweep(
            Identification identification,
            List<Extract> extracts,
            DivisionCodes divisions,
            Progress progress) {
        Path scratch = Path.of(System.getProperty("java.io.tmpdir"));
        Sweep sweep = new Sweep(identification, extracts, progress, scratch);
        sweep.know(divisions);
        return sweep;
    }

    private static double since(long started) {
        return (System.nanoTime() - started) / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
