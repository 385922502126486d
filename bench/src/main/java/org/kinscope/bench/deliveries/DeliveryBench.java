package org.kinscope.bench.deliveries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kinscope.bench.frame.Calibration;
import org.kinscope.embedded.EmbeddedGraph;
import org.kinscope.embedded.Options;

/**
 * Loads a city and the month after it by the product and by its peer, who take turns in who is
 * first. Before a time counts, both graphs must hold the same of everything that both write.
 */
final class DeliveryBench {

    /** People of the city that warms up what is shared: files, drivers, the machine. */
    private static final int WARM_UP = 500;

    private final Product product;
    private final Path out;
    private final Consumer<String> words;

    /**
     * @param out where the city and the graphs are; those of an earlier run are removed
     * @param words hears a line after each run
     */
    DeliveryBench(Product product, Path out, Consumer<String> words) {
        this.product = product;
        this.out = out;
        this.words = words;
    }

    /**
     * Runs it.
     *
     * @param changed how many in a hundred rows of the month are new or changed
     * @param warmUps how many runs of the smallest city come before and do not count
     * @param runs how many runs count
     * @throws IllegalStateException if the graphs differ
     */
    DeliveryReport run(int persons, long seed, double changed, int warmUps, int runs)
            throws IOException {
        for (int run = 1; run <= warmUps; run++) {
            run(city("warm-up", WARM_UP, seed, changed), run % 2 == 1);
        }
        City city = city("city", persons, seed, changed);
        List<DeliveryRun> taken = new ArrayList<>();
        for (int run = 1; run <= runs; run++) {
            DeliveryRun done = run(city, run % 2 == 1);
            taken.add(done);
            words.accept(
                    String.format(
                            Locale.ROOT,
                            "run %d: first %.1f s, peer %.1f s; month %.1f s, peer %.1f s",
                            run,
                            done.first().times().whole(),
                            done.peerFirst().whole(),
                            done.month().times().whole(),
                            done.peerMonth().whole()));
        }
        return new DeliveryReport(
                persons, seed, calibrate(), city.firstRows(), city.monthRows(), taken);
    }

    /** A generated city and what the peer reads of it. */
    private record City(Path folder, long firstRows, long monthRows) {
        Path delivery() {
            return folder.resolve("delivery");
        }

        Path month() {
            return folder.resolve("delivery2");
        }

        Path plain() {
            return folder.resolve("plain");
        }

        Path plainMonth() {
            return folder.resolve("plain2");
        }
    }

    private City city(String name, int persons, long seed, double changed) throws IOException {
        Path folder = out.resolve(name);
        remove(folder);
        product.generate(folder, persons, seed, changed);
        long first = PlainRows.write(folder.resolve("delivery"), folder.resolve("plain"));
        long month = PlainRows.write(folder.resolve("delivery2"), folder.resolve("plain2"));
        return new City(folder, first, month);
    }

    private DeliveryRun run(City city, boolean oursFirst) throws IOException {
        Path ours = out.resolve("ours");
        Path theirs = out.resolve("theirs");
        remove(ours);
        remove(theirs);
        Peer peer = new Peer(theirs);
        Peer.Loaded peerFirst;
        Loaded first;
        Loaded month;
        Peer.Loaded peerMonth;
        if (oursFirst) {
            first = product.ingest(city.delivery(), ours);
            peerFirst = peer.load(city.plain());
        } else {
            peerFirst = peer.load(city.plain());
            first = product.ingest(city.delivery(), ours);
        }
        confirmSame(ours, peerFirst);
        if (oursFirst) {
            month = product.ingest(city.month(), ours);
            peerMonth = peer.load(city.plainMonth());
        } else {
            peerMonth = peer.load(city.plainMonth());
            month = product.ingest(city.month(), ours);
        }
        confirmSame(ours, peerMonth);
        return new DeliveryRun(first, peerFirst.times(), month, peerMonth.times());
    }

    private static void confirmSame(Path ours, Peer.Loaded theirs) {
        Map<String, Long> held;
        try (EmbeddedGraph graph = EmbeddedGraph.start(Options.in(ours))) {
            held = Held.in(graph.driver());
        }
        Map<String, String> difference = Held.difference(held, theirs.held());
        if (!difference.isEmpty()) {
            throw new IllegalStateException(
                    "the graphs differ, so that no time counts (ours / peer): " + difference);
        }
    }

    private Calibration calibrate() throws IOException {
        try (EmbeddedGraph graph = EmbeddedGraph.start(Options.in(out.resolve("theirs")))) {
            return Calibration.of(out, graph.driver());
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
