package org.kinscope.analytics.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a dataset knows something of a person. Absence counts only where it is known. */
public sealed interface Knowledge {

    /** The dataset holds something of the person. */
    record Yes() implements Knowledge {}

    /**
     * There is nothing: the dataset was delivered whole without it, or an answer says so.
     *
     * @param by by what that is known
     * @param on the day of the delivery or of the answer; null where it is not told
     */
    record No(By by, @Nullable LocalDate on) implements Knowledge {}

    /**
     * It is not known.
     *
     * @param why why not
     */
    record NotKnown(Why why) implements Knowledge {}

    /** By what an absence is known. */
    enum By {
        /** The dataset was delivered whole. */
        DELIVERED_WHOLE,
        /** A valid answer says that there is none. */
        ANSWERED_NONE
    }

    /** Why an absence is not known. */
    enum Why {
        /** No delivery ever had the dataset. */
        NEVER_DELIVERED,
        /** Its deliveries state that they are not whole. */
        IN_PART,
        /** An answer found something, and no row tells what. */
        FOUND_AND_NOT_DELIVERED,
        /** The department refused to answer. */
        REFUSED,
        /** It was asked and has not answered. */
        NOT_ANSWERED
    }
}
