package org.kinscope.ingest.identity.linkage.compare;

import java.util.List;

/**
 * Compares two different normalised values of one comparison. Levels are numbered from 0, which is
 * equality and never computed here; the last is difference.
 */
interface Comparer {

    /** {@return what is known of the levels, the best first} */
    List<Grade> grades();

    /** {@return the level of two different values} Both orders give the same. */
    int compare(String a, String b);
}
