package org.kinscope.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.Identification;
import org.kinscope.ingest.judge.DivisionCodes;
import org.kinscope.ingest.judge.KeysSeen;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.source.Dataset;

/** Reads the files of a delivery; knows the keys of the dataset whose files are being read. */
final class Sweep implements AutoCloseable {

    /** One reads, two judge what was read. */
    private static final int THREADS = 3;

    private static final int BYTES_OF_A_ROW = 110;
    private static final int PACKED = 6;

    private final Identification identification;
    private final Progress progress;
    private final Path scratch;
    private final Map<String, Long> expected = new HashMap<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    private final List<FileReport> reports = new ArrayList<>();
    private final Map<String, Long> keysOf = new TreeMap<>();
    private String dataset = "";
    private @Nullable KeysSeen seen;
    private final Map<String, Long> notRowsOf = new TreeMap<>();
    private DivisionCodes divisions = DivisionCodes.bundled();
    private long retired;
    private long bytes;

    /**
     * @param extracts the files that will be read, those of one dataset one after the other
     * @param scratch a folder for what must be remembered meanwhile
     */
    Sweep(Identification identification, List<Extract> extracts, Progress progress, Path scratch) {
        this.identification = identification;
        this.progress = progress;
        this.scratch = scratch;
        for (Extract extract : extracts) {
            expected.merge(nameOf(extract), rowsOf(extract), Long::sum);
        }
        progress.expects(extracts.stream().mapToLong(Sweep::sizeOf).sum());
    }

    /** {@return about how many rows the delivery has of the dataset of {@code extract}} */
    long expected(Extract extract) {
        return expected.getOrDefault(nameOf(extract), 0L);
    }

    /** Says which division codes there are; those of the tables where nothing is said. */
    void know(DivisionCodes codes) {
        divisions = codes;
    }

    FileReport read(Extract extract, FileRun.RowSink sink) throws IOException {
        KeysSeen keys = seenOf(extract);
        FileRun run =
                new FileRun(extract, identification, divisions, keys, sink, progress, bytes, pool);
        FileReport report = run.run();
        bytes += sizeOf(extract);
        progress.moved(bytes);
        reports.add(report);
        if (report.refused() == null) {
            keysOf.put(dataset, keys.size());
        }
        retired += run.retired();
        notRowsOf.merge(dataset, run.notRows(), Long::sum);
        return report;
    }

    /** {@return what became of the files so far, in their order} */
    List<FileReport> reports() {
        return List.copyOf(reports);
    }

    /**
     * {@return for each dataset that has a readable file, how many keys the delivery says of it}
     */
    Map<String, Long> keysOf() {
        return keysOf;
    }

    /** {@return the rows that name a division which is no longer in use} */
    long retired() {
        return retired;
    }

    /** {@return for each dataset the lines that are no rows: titles, totals, remarks} */
    Map<String, Long> notRowsOf() {
        return notRowsOf;
    }

    @Override
    public void close() {
        pool.close();
        if (seen != null) {
            seen.close();
        }
    }

    private KeysSeen seenOf(Extract extract) {
        KeysSeen keys = seen;
        if (keys == null || !dataset.equals(nameOf(extract))) {
            if (keys != null) {
                keys.close();
            }
            dataset = nameOf(extract);
            keys = new KeysSeen(scratch, expected(extract));
            seen = keys;
        }
        return keys;
    }

    private static String nameOf(Extract extract) {
        Dataset dataset = extract.dataset();
        return dataset == null ? "" : dataset.name();
    }

    private static long rowsOf(Extract extract) {
        String name = extract.name().toLowerCase(java.util.Locale.ROOT);
        boolean packed = name.endsWith(".gz") || name.endsWith(".xlsx");
        return sizeOf(extract) * (packed ? PACKED : 1) / BYTES_OF_A_ROW;
    }

    private static long sizeOf(Extract extract) {
        try {
            return Files.size(extract.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
