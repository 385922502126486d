package org.kinscope.ingest;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.snapshot.ScratchSet;
import org.kinscope.ingest.snapshot.Snapshots;
import org.kinscope.ingest.write.FactWriter;

/**
 * Where the rows of one delivery go.
 *
 * @param deliveryNo its number
 * @param writer writes facts; null where the delivery was loaded whole before
 * @param snapshots what the graph held before
 * @param thread the one thread that writes
 * @param batchSize how many rows are written in one transaction
 * @param unknownReferences the numbers that rows name and no node has
 * @param quarantine the folder for refused rows
 */
record Destination(
        int deliveryNo,
        @Nullable FactWriter writer,
        Snapshots snapshots,
        ExecutorService thread,
        int batchSize,
        ScratchSet unknownReferences,
        Path quarantine) {}
