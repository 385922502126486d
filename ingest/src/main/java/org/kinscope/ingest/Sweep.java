package org.kinscope.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kinscope.ingest.identity.Identification;
import org.kinscope.ingest.judge.DivisionCodes;
import org.kinscope.ingest.judge.KeysSeen;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.source.Dataset;

/** Reads the files of a delivery; knows the keys of the dataset whose files are being read. */
final class Sweep {

    private final Identification identification;
    private final Progress progress;
    private final int batchSize;
    private final List<FileReport> reports = new ArrayList<>();
    private final Map<String, KeysSeen> seenOf = new HashMap<>();
    private final Map<String, Long> keysOf = new TreeMap<>();
    private final Map<String, Long> notRowsOf = new TreeMap<>();
    private DivisionCodes divisions = DivisionCodes.bundled();
    private long retired;

    Sweep(Identification identification, Progress progress, int batchSize) {
        this.identification = identification;
        this.progress = progress;
        this.batchSize = batchSize;
    }

    /** Says which division codes there are; those of the tables where nothing is said. */
    void know(DivisionCodes codes) {
        divisions = codes;
    }

    FileReport read(Extract extract, FileRun.BatchSink sink) throws IOException {
        Dataset dataset = extract.dataset();
        String name = dataset == null ? "" : dataset.name();
        seenOf.keySet().retainAll(Set.of(name));
        KeysSeen seen = seenOf.computeIfAbsent(name, any -> new KeysSeen());
        FileRun run =
                new FileRun(extract, identification, divisions, seen, sink, progress, batchSize);
        FileReport report = run.run();
        reports.add(report);
        if (report.refused() == null) {
            keysOf.put(name, seen.size());
        }
        retired += run.retired();
        notRowsOf.merge(name, run.notRows(), Long::sum);
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
}
