package org.kinscope.ingest.identity;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.kinscope.ingest.identity.KeyFiles.Found;

/**
 * The secrets under which people are known in the graph, each of 32 random bytes. The person key is
 * never rotated: every personId and every key of a fact hangs on it. Nor is the token key: tokens
 * of accounts, phones and certificates are made of numbers that are kept nowhere. Cipher keys are
 * rotated by {@link CipherRotation}; without them no ID number can be shown again.
 */
public final class IdentityKeys {

    private final Found person;
    private final Found token;
    private final CipherKeys ciphers;

    private IdentityKeys(Found person, Found token, CipherKeys ciphers) {
        this.person = person;
        this.token = token;
        this.ciphers = ciphers;
    }

    /**
     * {@return keys of the given bytes} For tests and for callers that keep secrets elsewhere.
     *
     * @throws IdentityKeysRefused if one has not 32 bytes
     */
    public static IdentityKeys of(byte[] person, byte[] token, byte[] cipher) {
        return new IdentityKeys(
                given("the person key", person),
                given("the token key", token),
                CipherKeys.of(cipher));
    }

    /**
     * {@return the keys of a data folder} Each comes from the environment ({@code
     * KINSCOPE_PERSON_KEY}, {@code KINSCOPE_TOKEN_KEY}, {@code KINSCOPE_CIPHER_KEY}, in hexadecimal
     * or Base64, or the same name with {@code _FILE} naming a file), else from a file in {@code
     * <data>/keys/}, which is made with mode 0600 where it is missing. Of the cipher key there may
     * be several versions, see {@link CipherKeys}.
     *
     * @throws IdentityKeysRefused if a key is not 32 bytes, or cannot be read or made
     */
    public static IdentityKeys open(Path dataFolder, Map<String, String> environment) {
        Path folder = dataFolder.resolve("keys");
        return new IdentityKeys(
                key("person", folder, environment),
                key("token", folder, environment),
                CipherKeys.open(folder, environment));
    }

    /** {@return where the person key was found} */
    public String personPlace() {
        return person.place();
    }

    /** {@return where the token key was found} */
    public String tokenPlace() {
        return token.place();
    }

    /** {@return the cipher keys} */
    public CipherKeys ciphers() {
        return ciphers;
    }

    byte[] person() {
        return person.bytes();
    }

    byte[] token() {
        return token.bytes();
    }

    private static Found given(String place, byte[] key) {
        return new Found(KeyFiles.sized(place, key.clone()), "memory", null);
    }

    private static Found key(String name, Path folder, Map<String, String> environment) {
        Found given =
                KeyFiles.environment(
                        "KINSCOPE_" + name.toUpperCase(Locale.ROOT) + "_KEY", environment);
        if (given != null) {
            return given;
        }
        Path path = folder.resolve(name + ".key");
        Found kept = KeyFiles.file(path);
        return kept == null ? KeyFiles.create(path) : kept;
    }
}
