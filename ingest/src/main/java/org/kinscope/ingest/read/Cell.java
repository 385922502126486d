package org.kinscope.ingest.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the value of a column stands in a department's own rows, and how it is read there. */
public interface Cell {

    /**
     * {@return the value in a form of the contract; blank where it is unknown; as written where it
     * has none of the forms that were said}
     */
    String text(List<String> fields);

    /** {@return what may be shown when the value is refused, before it is masked} */
    String shown(List<String> fields);

    /** {@return the department's own name of the column} */
    String name();

    /**
     * {@return what should stand there in the department's own form, or null for the contract's}
     */
    @Nullable String rightForm();
}
