package org.kinscope.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.Identification;
import org.kinscope.ingest.identity.IdentityKeys;
import org.kinscope.ingest.identity.KeyCheck;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.identity.resolve.Identities;
import org.kinscope.ingest.judge.Judged;
import org.kinscope.ingest.judge.KeysSeen;
import org.kinscope.ingest.read.DeliveryFolder;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.read.Rows;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.write.DeliveryLedger;
import org.kinscope.ingest.write.FactWriter;
import org.kinscope.ingest.write.Pending;
import org.kinscope.ingest.write.SearchKeys;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Takes deliveries into the graph. The graph must have its constraints and indexes, and nobody else
 * may write to it meanwhile: the caller sees to both.
 */
public final class Ingest {

    private static final int BATCH = 5_000;

    private final Driver driver;
    private final PersonIds ids;
    private final Path dataFolder;
    private final Progress progress;
    private final int batchSize;

    /**
     * @param driver the graph
     * @param ids what stands for personal numbers in it
     * @param dataFolder where the quarantine is kept, in {@code quarantine/<delivery>/}
     * @param progress hears how far it has come
     */
    public Ingest(Driver driver, PersonIds ids, Path dataFolder, Progress progress) {
        this(driver, ids, dataFolder, progress, BATCH);
    }

    /**
     * @param batchSize how many rows are written in one transaction
     */
    Ingest(Driver driver, PersonIds ids, Path dataFolder, Progress progress, int batchSize) {
        this.driver = driver;
        this.ids = ids;
        this.dataFolder = dataFolder;
        this.progress = progress;
        this.batchSize = batchSize;
    }

    /**
     * Takes a delivery into the graph. One that was interrupted is resumed under its number by
     * calling this again; one that was loaded whole before changes nothing.
     *
     * @param delivery the folder of its extracts
     * @param deliveredOn the day on which it was handed over
     * @throws DeliveryRefused if there is nothing to read
     * @throws org.kinscope.ingest.identity.IdentityKeysRefused if the graph has other keys
     */
    public IngestReport run(Path delivery, LocalDate deliveredOn) {
        long started = System.nanoTime();
        List<Extract> extracts = extracts(delivery);
        KeyCheck.confirm(driver, ids);
        SearchKeys.complete(driver, ids);
        try (Session ledgerSession = driver.session();
                Session factSession = driver.session();
                ExecutorService thread = Executors.newSingleThreadExecutor()) {
            DeliveryLedger ledger = new DeliveryLedger(ledgerSession);
            DeliveryLedger.Begun begun = ledger.begin(DeliveryFolder.digest(extracts), deliveredOn);
            int deliveryNo = begun.deliveryNo();
            Identities identities = new Identities(driver, ids, dataFolder);
            FactWriter writer =
                    begun.alreadyComplete()
                            ? null
                            : new FactWriter(factSession, ids, identities.aliases(), deliveryNo);
            Path quarantine =
                    dataFolder.resolve("quarantine").resolve(Integer.toString(deliveryNo));
            Set<String> unknownGrants = new HashSet<>();
            Sweep sweep = new Sweep(new Identification(ids), progress, batchSize);
            int fileNo = 0;
            for (Extract extract : extracts) {
                try (GraphSink sink =
                        new GraphSink(
                                extract,
                                deliveryNo,
                                ++fileNo,
                                ledger,
                                writer,
                                thread,
                                unknownGrants,
                                quarantine)) {
                    sink.keep(sweep.read(extract, sink));
                }
            }
            if (writer != null) {
                identities.resolve(deliveredOn);
                ledger.complete(deliveryNo);
            }
            List<Note> notes = new ArrayList<>();
            note(notes, "dated-before-last", null, begun.datedBeforeLast() ? 1 : 0);
            note(notes, "grant-without-decision", null, unknownGrants.size());
            note(notes, "unregistered-person", null, ledger.unregisteredPersons());
            note(notes, "retired-division", null, sweep.retired);
            ledger.factsOf(sweep.keysOf.keySet())
                    .forEach(
                            (dataset, facts) ->
                                    note(
                                            notes,
                                            "missing",
                                            dataset,
                                            facts - sweep.keysOf.getOrDefault(dataset, facts)));
            return new IngestReport(
                    deliveryNo, sweep.reports, since(started), List.copyOf(notes), quarantine);
        } catch (IOException e) {
            throw new DeliveryRefused(
                    "cannot read the delivery " + delivery + ": " + e.getMessage(), e);
        }
    }

    /**
     * {@return how a delivery keeps the contract} No graph and no keys are needed.
     *
     * @param delivery the folder of its extracts
     * @param progress hears how far it has come
     * @throws DeliveryRefused if there is nothing to read
     */
    public static CheckReport check(Path delivery, Progress progress) {
        long started = System.nanoTime();
        Sweep sweep = new Sweep(new Identification(new PersonIds(passingKeys())), progress, BATCH);
        try {
            for (Extract extract : extracts(delivery)) {
                sweep.read(extract, new CountingSink());
            }
        } catch (IOException e) {
            throw new DeliveryRefused(
                    "cannot read the delivery " + delivery + ": " + e.getMessage(), e);
        }
        List<Note> notes = new ArrayList<>();
        note(notes, "retired-division", null, sweep.retired);
        return new CheckReport(sweep.reports, since(started), List.copyOf(notes));
    }

    /**
     * Looks at the folder alone, before a graph is opened for it.
     *
     * @throws DeliveryRefused if there is nothing to read
     */
    public static void confirmDelivery(Path delivery) {
        extracts(delivery);
    }

    /**
     * {@return the digest of the delivery's contents, by which a delivery is known again}
     *
     * @throws DeliveryRefused if there is nothing to read
     */
    public static String digestOf(Path delivery) {
        try {
            return DeliveryFolder.digest(extracts(delivery));
        } catch (IOException e) {
            throw new DeliveryRefused(
                    "cannot read the delivery " + delivery + ": " + e.getMessage(), e);
        }
    }

    private static List<Extract> extracts(Path delivery) {
        if (!Files.isDirectory(delivery)) {
            throw new DeliveryRefused(
                    "'" + delivery + "' is no folder; a delivery is a folder of extracts");
        }
        try {
            List<Extract> extracts = DeliveryFolder.list(delivery);
            if (extracts.stream().allMatch(extract -> extract.refusedByName() != null)) {
                throw new DeliveryRefused(
                        "'"
                                + delivery
                                + "' has no extract; its files should be called like persons.csv,"
                                + " payments-2020.csv.gz or grants.xlsx");
            }
            return extracts;
        } catch (IOException e) {
            throw new DeliveryRefused("cannot read the folder '" + delivery + "'", e);
        }
    }

    private static IdentityKeys passingKeys() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return IdentityKeys.of(key, key, key);
    }

    private static void note(List<Note> notes, String code, @Nullable String dataset, long count) {
        if (count > 0) {
            notes.add(new Note(code, dataset, count));
        }
    }

    private static double since(long started) {
        return (System.nanoTime() - started) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    /** Reads the files of a delivery; knows the keys of the dataset whose files are being read. */
    private static final class Sweep {

        private final Identification identification;
        private final Progress progress;
        private final int batchSize;
        private final List<FileReport> reports = new ArrayList<>();
        private final Map<String, KeysSeen> seenOf = new HashMap<>();
        private final Map<String, Long> keysOf = new TreeMap<>();
        private long retired;

        Sweep(Identification identification, Progress progress, int batchSize) {
            this.identification = identification;
            this.progress = progress;
            this.batchSize = batchSize;
        }

        FileReport read(Extract extract, FileRun.BatchSink sink) throws IOException {
            Dataset dataset = extract.dataset();
            String name = dataset == null ? "" : dataset.name();
            seenOf.keySet().retainAll(Set.of(name));
            KeysSeen seen = seenOf.computeIfAbsent(name, any -> new KeysSeen());
            FileRun run = new FileRun(extract, identification, seen, sink, progress, batchSize);
            FileReport report = run.run();
            reports.add(report);
            if (report.refused() == null) {
                keysOf.put(name, seen.size());
            }
            retired += run.retired();
            return report;
        }
    }

    /** Counts and keeps nothing. */
    private static final class CountingSink implements FileRun.BatchSink {

        private long right;

        @Override
        public void opened(@Nullable Rows rows) {}

        @Override
        public void facts(List<Pending> batch) {
            right += batch.size();
        }

        @Override
        public void rejected(Judged.Rejected rejected) {}

        @Override
        public long[] closed() {
            return new long[] {right, 0};
        }
    }
}
