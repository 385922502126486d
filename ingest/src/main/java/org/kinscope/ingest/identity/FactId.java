package org.kinscope.ingest.identity;

import java.util.HexFormat;

/**
 * The key of a fact and what its row says, as keyed hashes.
 *
 * @param factKey 24 hexadecimal digits
 * @param rowHash 16 hexadecimal digits
 */
public record FactId(String factKey, String rowHash) {

    /** {@return the first 64 bits of the key} */
    public long keyBits() {
        return HexFormat.fromHexDigitsToLong(factKey, 0, 16);
    }

    /** {@return the first 32 bits of the content} */
    public int rowBits() {
        return HexFormat.fromHexDigits(rowHash, 0, 8);
    }
}
