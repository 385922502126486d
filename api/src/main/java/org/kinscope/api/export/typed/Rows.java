package org.kinscope.api.export.typed;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table being written, row by row. */
public interface Rows extends AutoCloseable {

    /**
     * Writes one row, values in the order of the fields.
     *
     * @throws IllegalArgumentException if there are more or fewer values than fields, or one has
     *     not its field's form
     */
    void row(List<? extends @Nullable Object> values) throws IOException;

    /** Ends the table and closes what it is written to. */
    @Override
    void close() throws IOException;
}
