package org.kinscope.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.Identification;
import org.kinscope.ingest.identity.IdentityKeys;
import org.kinscope.ingest.identity.KeyCheck;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.identity.resolve.Identities;
import org.kinscope.ingest.plan.DeliveryPlan;
import org.kinscope.ingest.read.DeliveryFolder;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.write.DeliveryLedger;
import org.kinscope.ingest.write.DwellingKeys;
import org.kinscope.ingest.write.SearchKeys;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Takes deliveries into the graph. The graph must have its constraints and indexes, and nobody else
 * may write to it meanwhile: the caller sees to both.
 */
public final class Ingest {

    static final int BATCH = 5_000;

    private final Driver driver;
    private final PersonIds ids;
    private final Path dataFolder;
    private final Progress progress;
    private final int batchSize;
    private final Reading reading;

    /**
     * @param driver the graph
     * @param ids what stands for personal numbers in it
     * @param dataFolder where the quarantine is kept, in {@code quarantine/<delivery>/}, and the
     *     journal of judgements, in {@code identity/}
     * @param progress hears how far it has come
     */
    public Ingest(Driver driver, PersonIds ids, Path dataFolder, Progress progress) {
        this(driver, ids, dataFolder, progress, BATCH);
    }

    /**
     * @param reading what is said of the delivery beside its files
     */
    public Ingest(
            Driver driver, PersonIds ids, Path dataFolder, Progress progress, Reading reading) {
        this(driver, ids, dataFolder, progress, BATCH, reading);
    }

    /**
     * @param batchSize how many rows are written in one transaction
     */
    Ingest(Driver driver, PersonIds ids, Path dataFolder, Progress progress, int batchSize) {
        this(driver, ids, dataFolder, progress, batchSize, Reading.PLAIN);
    }

    Ingest(
            Driver driver,
            PersonIds ids,
            Path dataFolder,
            Progress progress,
            int batchSize,
            Reading reading) {
        this.driver = driver;
        this.ids = ids;
        this.dataFolder = dataFolder;
        this.progress = progress;
        this.batchSize = batchSize;
        this.reading = reading;
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
        return run(delivery, deliveredOn, false);
    }

    /**
     * Takes rows that a department corrected into the graph, as a delivery of its own that is tied
     * to those which it corrects. It is no snapshot: what it leaves out is not missing.
     *
     * @param corrected an export of the quarantine, or a folder of such
     * @param deliveredOn the day on which it was handed over
     * @throws DeliveryRefused if there is nothing to read
     * @throws org.kinscope.ingest.identity.IdentityKeysRefused if the graph has other keys
     */
    public IngestReport resubmit(Path corrected, LocalDate deliveredOn) {
        return run(corrected, deliveredOn, true);
    }

    private IngestReport run(Path delivery, LocalDate deliveredOn, boolean correction) {
        long started = System.nanoTime();
        List<Extract> extracts = reading.extracts(delivery, dataFolder);
        KeyCheck.confirm(driver, ids);
        SearchKeys.complete(driver, ids);
        DwellingKeys.complete(driver);
        try {
            DeliveryLedger.Begun begun = begin(DeliveryFolder.digest(extracts), deliveredOn);
            try (DeliveryRun run =
                    new DeliveryRun(
                            driver,
                            ids,
                            begun,
                            extracts,
                            dataFolder,
                            correction,
                            progress,
                            batchSize)) {
                long opened = System.nanoTime();
                run.load();
                long loaded = System.nanoTime();
                progress.comparing();
                run.resolve(new Identities(driver, ids, dataFolder), deliveredOn);
                long resolved = System.nanoTime();
                run.complete();
                List<Note> notes = run.notes();
                return run.report(
                        notes,
                        new Phases(
                                seconds(started, opened),
                                seconds(opened, loaded),
                                seconds(loaded, resolved),
                                since(resolved)));
            }
        } catch (IOException e) {
            throw unreadable(delivery, e);
        }
    }

    private DeliveryLedger.Begun begin(String digest, LocalDate deliveredOn) {
        try (Session session = driver.session()) {
            return new DeliveryLedger(session).begin(digest, deliveredOn);
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
        return check(delivery, null, Reading.PLAIN, progress);
    }

    /**
     * {@return how a delivery keeps the contract}
     *
     * @param delivery the folder of its extracts
     * @param dataFolder where mappings may be, or null
     * @param reading what is said of the delivery beside its files
     * @param progress hears how far it has come
     * @throws DeliveryRefused if there is nothing to read
     */
    public static CheckReport check(
            Path delivery, @Nullable Path dataFolder, Reading reading, Progress progress) {
        long started = System.nanoTime();
        Identification identification = new Identification(new PersonIds(passingKeys()));
        Path scratch = Path.of(System.getProperty("java.io.tmpdir"));
        List<Extract> extracts = reading.extracts(delivery, dataFolder);
        try (Sweep sweep = new Sweep(identification, extracts, progress, scratch)) {
            sweep.know(DeliveredDivisions.of(extracts));
            for (Extract extract : extracts) {
                sweep.read(extract, new CountingSink());
            }
            List<Note> notes = new ArrayList<>();
            Note.add(notes, "retired-division", null, sweep.retired());
            sweep.notRowsOf()
                    .forEach((dataset, lines) -> Note.add(notes, "not-a-row", dataset, lines));
            return new CheckReport(sweep.reports(), since(started), List.copyOf(notes));
        } catch (IOException e) {
            throw unreadable(delivery, e);
        }
    }

    /**
     * {@return what {@link #run} would change} Neither the graph nor the data folder is written to.
     *
     * @param delivery the folder of its extracts
     * @throws DeliveryRefused if there is nothing to read
     * @throws org.kinscope.ingest.identity.IdentityKeysRefused if the graph has other keys
     */
    public DeliveryPlan plan(Path delivery) {
        try {
            return Planning.of(
                    reading.extracts(delivery, dataFolder), driver, ids, dataFolder, progress);
        } catch (IOException e) {
            throw unreadable(delivery, e);
        }
    }

    /**
     * {@return what a delivery would change where there is no graph yet: all of it is new}
     *
     * @param delivery the folder of its extracts
     * @param dataFolder where mappings may be, or null
     * @param reading what is said of the delivery beside its files
     * @param progress hears how far it has come
     * @throws DeliveryRefused if there is nothing to read
     */
    public static DeliveryPlan planNew(
            Path delivery, @Nullable Path dataFolder, Reading reading, Progress progress) {
        Identification identification = new Identification(new PersonIds(passingKeys()));
        try {
            return Planning.ofNew(reading.extracts(delivery, dataFolder), identification, progress);
        } catch (IOException e) {
            throw unreadable(delivery, e);
        }
    }

    /**
     * Looks at the folder alone, before a graph is opened for it.
     *
     * @throws DeliveryRefused if there is nothing to read
     */
    public static void confirmDelivery(Path delivery) {
        confirmDelivery(delivery, null, Reading.PLAIN);
    }

    /**
     * Looks at the folder alone, and at the mappings, before a graph is opened for it.
     *
     * @throws DeliveryRefused if there is nothing to read
     * @throws org.kinscope.ingest.mapping.MappingRefused if a mapping is wrong
     */
    public static void confirmDelivery(Path delivery, @Nullable Path dataFolder, Reading reading) {
        reading.extracts(delivery, dataFolder);
    }

    /**
     * {@return the digest of the delivery's contents, by which a delivery is known again}
     *
     * @throws DeliveryRefused if there is nothing to read
     */
    public static String digestOf(Path delivery) {
        try {
            return DeliveryFolder.digest(Reading.PLAIN.extracts(delivery, null));
        } catch (IOException e) {
            throw unreadable(delivery, e);
        }
    }

    static DeliveryRefused unreadable(Path delivery, IOException e) {
        return new DeliveryRefused(
                "cannot read the delivery " + delivery + ": " + e.getMessage(), e);
    }

    private static IdentityKeys passingKeys() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return IdentityKeys.of(key, key, key);
    }

    static double since(long started) {
        return seconds(started, System.nanoTime());
    }

    private static double seconds(long started, long ended) {
        return (ended - started) / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
