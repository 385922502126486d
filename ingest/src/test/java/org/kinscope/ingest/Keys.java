package org.kinscope.ingest;

import java.util.Arrays;
import org.kinscope.ingest.identity.IdentityKeys;

/** Keys for tests; nothing is secret under them. */
final class Keys {

    static final IdentityKeys FIXED = IdentityKeys.of(filled(1), filled(2), filled(3));

    private Keys() {}

    static byte[] filled(int value) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) value);
        return key;
    }
}
