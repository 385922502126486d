package org.kinscope.api.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.export.Queries;
import org.kinscope.embedded.EmbeddedGraph;
import org.kinscope.embedded.OfflineImport;
import org.kinscope.ingest.FirstLoad;
import org.kinscope.ingest.IngestReport;
import org.kinscope.ingest.Reading;
import org.kinscope.ingest.identity.IdentityKeys;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.offline.RecipeRefused;
import org.neo4j.driver.Driver;

/** Which way the first delivery of a graph takes, and the way by the offline importer. */
final class FirstLoading {

    /** The ways of a first delivery. */
    enum Way {
        /** The quicker one for the size of the delivery. */
        AUTO,
        /** The graph is made from files by the offline importer. */
        OFFLINE,
        /** The rows are written over Bolt, as those of any other delivery. */
        BOLT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** From this size on the offline importer is quicker. */
    private static final long LARGE_BYTES = 6_000_000;

    /** What packed files are larger unpacked, about. */
    private static final long PACKED = 6;

    private final GlobalOptions global;
    private final Way way;

    FirstLoading(GlobalOptions global, Way way) {
        this.global = global;
        this.way = way;
    }

    /** {@return whether the delivery may be loaded offline, by what was asked for and its size} */
    boolean isWanted(Path delivery) {
        if (way == Way.OFFLINE && global.graph != null) {
            return refuse("--graph names a server, whose files are not here");
        }
        return way == Way.OFFLINE
                || way == Way.AUTO && global.graph == null && size(delivery) >= LARGE_BYTES;
    }

    /**
     * {@return whether there is no graph yet, or one that holds nothing} Who asks has the right to
     * write. A graph that exists is opened to see.
     */
    boolean isEmpty() {
        if (!EmbeddedGraph.isIn(global.data)) {
            return true;
        }
        try (OpenGraph graph = OpenGraph.open(global)) {
            // What holds something has had its first load, or is in the middle of it.
            return holdsNothing(graph.driver())
                    && (graph.isOwn()
                            || refuse("another process runs the graph in " + graph.dataFolder()));
        } finally {
            global.opened = null;
        }
    }

    private boolean refuse(String why) {
        if (way == Way.OFFLINE) {
            throw new CommandFailed(
                    ExitCode.USAGE,
                    "--first-load offline makes a new embedded graph, and "
                            + why
                            + ": leave the option out");
        }
        return false;
    }

    private static boolean holdsNothing(Driver driver) {
        return driver.executableQuery(Queries.text(FirstLoading.class, "any-content.cypher"))
                .execute()
                .records()
                .isEmpty();
    }

    /**
     * Makes a graph of a delivery.
     *
     * @param afterwards gets the whole graph and the report
     * @return the report, or null where the delivery can only be loaded over Bolt
     */
    @Nullable IngestReport run(
            Path delivery,
            LocalDate day,
            Reading reading,
            ProgressLine progress,
            BiConsumer<OpenGraph, IngestReport> afterwards) {
        try (OfflineImport making = OfflineImport.begin(global.data)) {
            PersonIds ids = new PersonIds(IdentityKeys.open(global.data, System.getenv()));
            try (Making store = new Making(making, progress)) {
                IngestReport report =
                        new FirstLoad(ids, global.data, progress, reading, store)
                                .run(delivery, day);
                afterwards.accept(store.graph(), report);
                return report;
            }
        } catch (RecipeRefused e) {
            if (way == Way.OFFLINE) {
                throw new CommandFailed(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
            }
            return null;
        }
    }

    /** The embedded graph, once it is made. */
    private final class Making implements FirstLoad.Store, AutoCloseable {
        private final OfflineImport making;
        private final ProgressLine progress;
        private @Nullable OpenGraph graph;

        Making(OfflineImport making, ProgressLine progress) {
            this.making = making;
            this.progress = progress;
        }

        @Override
        public Path folder() {
            return making.folder();
        }

        @Override
        public Driver make(List<String> arguments) {
            progress.say(global.language.of("建立图数据库", "making the graph"));
            OpenGraph made = OpenGraph.made(global, making, arguments);
            graph = made;
            return made.driver();
        }

        @Override
        public void complete() {
            making.complete();
        }

        OpenGraph graph() {
            OpenGraph made = graph;
            if (made == null) {
                throw new IllegalStateException("the graph is not made");
            }
            return made;
        }

        @Override
        public void close() {
            OpenGraph made = graph;
            if (made != null) {
                made.close();
            }
        }
    }

    private static long size(Path delivery) {
        if (Files.isRegularFile(delivery)) {
            return unpacked(delivery);
        }
        try (Stream<Path> files = Files.list(delivery)) {
            return files.mapToLong(FirstLoading::unpacked).sum();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + delivery, e);
        }
    }

    private static long unpacked(Path file) {
        String name = file.getFileName().toString();
        long size = file.toFile().length();
        return name.endsWith(".gz") || name.endsWith(".xlsx") ? size * PACKED : size;
    }
}
