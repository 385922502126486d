package org.kinscope.ingest.identity;

import java.util.HexFormat;

/**
 * The key of a fact and what its row says, as keyed hashes.
 *
 * @param keyHigh the first 64 bits of the key
 * @param keyLow the other 32 bits of the key
 * @param row 64 bits of the content
 */
public record FactId(long keyHigh, int keyLow, long row) {

    private static final HexFormat HEX = HexFormat.of();

    /** {@return the key as it stands in the graph: 24 hexadecimal digits} */
    public String factKey() {
        return HEX.toHexDigits(keyHigh) + HEX.toHexDigits(keyLow);
    }

    /** {@return the content as it stands in the graph: 16 hexadecimal digits} */
    public String rowHash() {
        return HEX.toHexDigits(row);
    }
}
