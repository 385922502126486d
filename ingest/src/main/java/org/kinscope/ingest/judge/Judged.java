package org.kinscope.ingest.judge;

import org.jspecify.annotations.Nullable;

/** The verdict on a row. */
public sealed interface Judged {

    /** The row says a fact. */
    record Accepted(Fact fact) implements Judged {}

    /**
     * The row breaks the contract.
     *
     * @param line the line on which it begins
     * @param column the column that is wrong; null where the row as a whole is
     * @param value what stands there, masked if personal; null where nothing does
     * @param reason why it is refused
     * @param rightForm what should stand there
     */
    record Rejected(
            long line,
            @Nullable String column,
            @Nullable String value,
            Reason reason,
            String rightForm)
            implements Judged {}
}
