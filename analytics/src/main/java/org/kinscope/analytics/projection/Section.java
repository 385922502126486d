package org.kinscope.analytics.projection;

import java.lang.foreign.MemorySegment;

/** A named piece of a projection, as it lies in memory and in a snapshot. */
sealed interface Section permits Column, Bytes {

    /** {@return its name, unique in a projection} */
    String name();

    /** {@return what lies in memory} */
    MemorySegment memory();
}
