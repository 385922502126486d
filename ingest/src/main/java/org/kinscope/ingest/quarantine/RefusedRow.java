package org.kinscope.ingest.quarantine;

import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.judge.Fact;
import org.kinscope.ingest.judge.Judged;
import org.kinscope.ingest.read.SourceRow;

/**
 * A row that breaks the contract.
 *
 * @param row the row as the department wrote it
 * @param why what is wrong with it
 * @param key a fact with the key that it names; null where that cannot be known
 */
public record RefusedRow(SourceRow row, Judged.Rejected why, @Nullable Fact key) {}
