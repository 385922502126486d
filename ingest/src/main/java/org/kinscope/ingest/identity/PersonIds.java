package org.kinscope.ingest.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.kinscope.ingest.judge.IdNumber;
import org.kinscope.ingest.judge.Masks;
import org.kinscope.ingest.read.Spelling;

/** What stands for an ID number or another personal number in the graph. Safe for many threads. */
public final class PersonIds {

    private static final String CHECK = "kinscope key check";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int TOKEN_BYTES = 16;

    private final ThreadLocal<Mac> personMac;
    private final ThreadLocal<Mac> tokenMac;
    private final CipherKeys ciphers;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param keys the secrets
     */
    public PersonIds(IdentityKeys keys) {
        personMac = ThreadLocal.withInitial(() -> mac(keys.person()));
        tokenMac = ThreadLocal.withInitial(() -> mac(keys.token()));
        ciphers = keys.ciphers();
    }

    /**
     * {@return the personId of an ID number: 32 hexadecimal digits}
     *
     * @param idNumber 18 or 15 characters, in any spelling that the extract contract accepts
     * @throws IllegalArgumentException if it is no ID number; the message does not show it
     */
    public String personIdOf(String idNumber) {
        return hex(personMac.get(), normal(idNumber), TOKEN_BYTES);
    }

    /** {@return the token of a number under the token key: 32 hexadecimal digits} */
    public String tokenOf(String text) {
        return hex(tokenMac.get(), text, TOKEN_BYTES);
    }

    /** {@return the token under which the ID number itself is found in {@code idTokens}} */
    public String idTokenOf(String idNumber) {
        return tokenOf(normal(idNumber));
    }

    /**
     * {@return the token under which all ID numbers of one mask are found} The graph alone tells no
     * more of a number than before: without the token key nobody can say which mask a token is of.
     *
     * @param masked a number as it is shown, {@code 321281********12}
     */
    public String maskTokenOf(String masked) {
        return tokenOf("mask:" + masked.toUpperCase(java.util.Locale.ROOT));
    }

    /** {@return the ID number encrypted under the newest cipher key; another text each time} */
    public String cipher(String idNumber) {
        return seal(idNumber);
    }

    /**
     * {@return the ID number of {@code cipher}}
     *
     * @throws IdentityKeysRefused if its key is not here, or it was made under another or changed
     */
    public String reveal(String cipher) {
        return unseal(cipher);
    }

    /**
     * {@return any text encrypted under the newest cipher key; another text each time} Base64, with
     * the key's version and a colon before it; without them version 1 is meant.
     */
    public String seal(String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        int version = ciphers.current();
        byte[] encrypted =
                crypt(Cipher.ENCRYPT_MODE, version, nonce, text.getBytes(StandardCharsets.UTF_8));
        return prefixOf(version)
                + Base64.getEncoder()
                        .encodeToString(
                                ByteBuffer.allocate(NONCE + encrypted.length)
                                        .put(nonce)
                                        .put(encrypted)
                                        .array());
    }

    /**
     * {@return the text that {@link #seal} has sealed}
     *
     * @throws IdentityKeysRefused if its key is not here, or it was made under another or changed
     */
    public String unseal(String sealed) {
        byte[] all = Base64.getDecoder().decode(sealed.substring(sealed.indexOf(':') + 1));
        if (all.length < NONCE) {
            throw new IdentityKeysRefused("an encrypted text is cut short");
        }
        byte[] nonce = java.util.Arrays.copyOf(all, NONCE);
        return new String(
                crypt(
                        Cipher.DECRYPT_MODE,
                        versionOf(sealed),
                        nonce,
                        java.util.Arrays.copyOfRange(all, NONCE, all.length)),
                StandardCharsets.UTF_8);
    }

    /** {@return the version of the cipher key under which a text was encrypted} */
    static int versionOf(String cipher) {
        int colon = cipher.indexOf(':');
        if (colon < 0) {
            return 1;
        }
        String version = cipher.substring(0, colon);
        if (!version.matches("[1-9]\\d{0,3}")) {
            throw new IdentityKeysRefused("an encrypted text names no version of a key");
        }
        return Integer.parseInt(version);
    }

    /** {@return what the texts of a version begin with; empty for the first} */
    static String prefixOf(int version) {
        return version == 1 ? "" : version + ":";
    }

    /** {@return an ID number as it may be shown: its first six and last two characters} */
    public String mask(String idNumber) {
        return Masks.idNumber(idNumber);
    }

    /**
     * {@return 24 hexadecimal digits for the key of a fact, which nobody without the key can guess}
     */
    String factKey(String keyText) {
        return hex(personMac.get(), "fact:" + keyText, 12);
    }

    /** {@return 16 hexadecimal digits for the content of a row} */
    String rowHash(String rowText) {
        return hex(personMac.get(), "row:" + rowText, 8);
    }

    /** {@return 16 hexadecimal digits that tell person and token key from others} */
    public String fingerprint() {
        return hex(personMac.get(), CHECK, 4) + hex(tokenMac.get(), CHECK, 4);
    }

    /**
     * {@return 8 hexadecimal digits that tell the cipher key of a version from others}
     *
     * @throws IdentityKeysRefused if there is none of that version
     */
    String cipherFingerprint(int version) {
        return hex(mac(ciphers.key(version)), CHECK, 4);
    }

    /** {@return the keys under which {@link #cipher} and {@link #reveal} work} */
    CipherKeys ciphers() {
        return ciphers;
    }

    private static String normal(String idNumber) {
        String number = IdNumber.in18Digits(Spelling.plain(idNumber));
        if (number == null) {
            throw new IllegalArgumentException(
                    "not an ID number: it should have 18 characters with a check digit");
        }
        return number;
    }

    private byte[] crypt(int mode, int version, byte[] nonce, byte[] text) {
        SecretKeySpec cipherKey = new SecretKeySpec(ciphers.key(version), "AES");
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, cipherKey, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IdentityKeysRefused("the text was encrypted under another cipher key", e);
        }
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    private static String hex(Mac mac, String text, int bytes) {
        return HexFormat.of()
                .formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 0, bytes);
    }
}
