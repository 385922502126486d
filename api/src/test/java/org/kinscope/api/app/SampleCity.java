package org.kinscope.api.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.conflict.ConflictRegister;
import org.kinscope.analytics.derivation.Derivations;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Detectors;
import org.kinscope.analytics.finding.FindingRecorder;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.sweep.Questions;
import org.kinscope.analytics.sweep.Sweep;
import org.kinscope.api.limits.Limits;
import org.kinscope.api.person.IdNumbers;
import org.kinscope.embedded.GraphCopy;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.graph.scope.Scope;
import org.kinscope.ingest.Ingest;
import org.kinscope.ingest.Progress;
import org.kinscope.ingest.identity.IdentityKeys;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.migration.Migrations;
import org.neo4j.driver.Driver;
import org.springframework.util.FileSystemUtils;

/**
 * The sample city, loaded, derived and analysed once for a run of the tests, served by each JVM.
 */
public final class SampleCity {

    /** The day of the sample city. */
    public static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    /** The unit whose member drives a relative's car. */
    public static final String KIN_VEHICLE_UNIT = "JT3212810000143";

    private static final Path DELIVERY =
            Path.of(System.getProperty("kinscope.home", ".."), "demo/sample-city/delivery");

    private static final Path DATA = dataFolder();
    // Always the same, so that the examples of the documentation can name ids and cursors.
    private static final PersonIds IDS = new PersonIds(IdentityKeys.of(key(1), key(2), key(3)));

    /** The graph when the city had been loaded, once it has. */
    private static @Nullable GraphCopy loaded;

    private SampleCity() {}

    /** The usual limits, but on a machine that has other work every query may take its time. */
    public static final Limits PATIENT =
            new Limits(
                    Limits.DEFAULT.documentBytes(),
                    Limits.DEFAULT.tokens(),
                    Limits.DEFAULT.depth(),
                    Limits.DEFAULT.complexity(),
                    Limits.DEFAULT.aliases(),
                    Duration.ofMinutes(2),
                    Limits.DEFAULT.atOnce(),
                    Limits.DEFAULT.answerBytes());

    private static final class Holder {
        static final Service SERVICE = serve(PATIENT, true);
        static final String PASSWORD = SERVICE.firstPassword().orElseThrow();

        private Holder() {}
    }

    /** {@return the folder of the delivery} */
    public static Path delivery() {
        return DELIVERY;
    }

    /** {@return the keys under which the city was loaded} */
    public static PersonIds ids() {
        return IDS;
    }

    /** {@return the service, with the city behind it} */
    public static synchronized Service service() {
        load();
        return Holder.SERVICE;
    }

    /** {@return a client that is logged in} */
    public static Client client() {
        return new Client(service().port()).as("analyst", Holder.PASSWORD);
    }

    /** {@return a client with a session, for many requests} */
    public static Client session() {
        return new Client(service().port()).loggedIn("analyst", Holder.PASSWORD);
    }

    /** {@return another service over the same graph, with its own users; the test closes it} */
    public static Service serve(Limits limits, boolean demo) {
        return serve(GraphForTests.driver(), limits, demo);
    }

    /** {@return another service that reaches the graph by that driver; the test closes it} */
    public static Service serve(Driver driver, Limits limits, boolean demo) {
        Service service =
                Service.start(
                        new ServiceOptions(
                                driver,
                                IdNumbers.of(IDS),
                                dataFolder(),
                                ServiceOptions.LOOPBACK,
                                0,
                                DAY,
                                page(),
                                demo,
                                limits));
        Runtime.getRuntime().addShutdownHook(new Thread(service::close));
        return service;
    }

    // Another test of this JVM may have wiped the graph meanwhile.
    private static void load() {
        var driver = GraphForTests.driver();
        long there =
                driver.executableQuery("MATCH (u:AidUnit {aidUnitNo: $no}) RETURN count(u) AS n")
                        .withParameters(java.util.Map.of("no", KIN_VEHICLE_UNIT))
                        .execute()
                        .records()
                        .getFirst()
                        .get("n")
                        .asLong();
        if (there > 0) {
            return;
        }
        Migrations.apply(driver);
        GraphCopy before = loaded;
        if (before != null) {
            before.putBack();
            return;
        }
        GraphForTests.wipe();
        try {
            loaded = loadOnce();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One JVM of a run of the tests loads the city, the other waits and takes it over. */
    private static GraphCopy loadOnce() throws IOException {
        String run = System.getProperty("kinscope.run", "of-" + ProcessHandle.current().pid());
        Path city = Path.of("target", "sample-city", run.replace(':', '-'));
        Path graph = city.resolve("graph");
        Path data = city.resolve("data");
        Files.createDirectories(city);
        try (FileChannel lock =
                        FileChannel.open(
                                city.resolve("lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock _ = lock.lock()) {
            if (!Files.exists(graph)) {
                deliver(DELIVERY, DAY);
                GraphCopy copy = GraphCopy.take();
                FileSystemUtils.deleteRecursively(data);
                FileSystemUtils.copyRecursively(DATA, data);
                Path unfinished = city.resolve("unfinished");
                Files.deleteIfExists(unfinished);
                copy.save(unfinished);
                Files.move(unfinished, graph);
                return copy;
            }
        }
        FileSystemUtils.copyRecursively(data, DATA);
        GraphCopy copy = GraphCopy.saved(graph);
        copy.putBack();
        return copy;
    }

    /**
     * Loads a delivery of that day, derives, and records what the analyses find for {@link #DAY}.
     */
    public static void deliver(Path delivery, LocalDate date) {
        Driver driver = GraphForTests.driver();
        new Ingest(driver, IDS, DATA, Progress.SILENT).run(delivery, date);
        Derivations.run(driver);
        ConflictRegister.run(driver);
        List<Detector<?>> detectors = Detectors.usual();
        var found =
                Sweep.run(
                        CityProjection.load(driver, Scope.CITY),
                        Questions.of(detectors, date, PolicyCatalogue.load().at(date)));
        new FindingRecorder(driver)
                .record(
                        found.findings(),
                        detectors.stream().map(Detector::code).collect(Collectors.toSet()),
                        date,
                        Scope.CITY);
    }

    private static byte[] key(int each) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) each);
        return key;
    }

    private static Path page() {
        try {
            Path page = Files.createDirectory(dataFolder().resolve("dist"));
            Files.writeString(page.resolve("index.html"), "<!doctype html><title>page</title>");
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path dataFolder() {
        try {
            return Files.createTempDirectory("kinscope-api");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
