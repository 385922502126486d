package org.kinscope.ingest.identity.linkage.compare;

import java.util.Arrays;

/**
 * The normalised values of one comparison over all records.
 *
 * @param texts the distinct values by their codes
 * @param codeOf for each record the code of its value, or -1
 */
public record Values(String[] texts, int[] codeOf) {

    /** {@return for each code how many records have it} */
    public int[] counts() {
        int[] counts = new int[texts.length];
        for (int code : codeOf) {
            if (code >= 0) {
                counts[code]++;
            }
        }
        return counts;
    }

    /** {@return how many records have a value} */
    public long present() {
        return Arrays.stream(codeOf).filter(code -> code >= 0).count();
    }
}
