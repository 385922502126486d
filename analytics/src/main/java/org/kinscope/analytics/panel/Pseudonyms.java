package org.kinscope.analytics.panel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names of people that only the holder of the key can make: the first twelve bytes of HMAC-SHA-256
 * of the graph's id, in hexadecimal. Two keys give names that nothing ties together. Of one thread.
 */
public final class Pseudonyms {

    /** How many characters a name has. */
    public static final int LENGTH = 24;

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    private Pseudonyms(Mac mac) {
        this.mac = mac;
    }

    /** {@return the names that a key gives} @param key 32 random bytes */
    public static Pseudonyms of(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return new Pseudonyms(mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no " + ALGORITHM, e);
        }
    }

    /** {@return the name of a person} */
    public String of(String personId) {
        byte[] whole = mac.doFinal(personId.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(whole, LENGTH / 2));
    }
}
