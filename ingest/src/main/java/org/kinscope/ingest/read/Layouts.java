package org.kinscope.ingest.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows the layouts that departments use beside the one of the contract. */
@FunctionalInterface
public interface Layouts {

    /** The contract's own layout alone. */
    Layouts NONE = (file, beginning) -> null;

    /** The first rows of a file, read where a layout is known by its header. */
    @FunctionalInterface
    interface Beginning {
        /** {@return the first rows; none where the file cannot be read} */
        List<List<String>> rows();
    }

    /** {@return the layout of a file, or null where it is the contract's} */
    @Nullable Layout find(String fileName, Beginning beginning);
}
