package org.kinscope.ingest.identity;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.kinscope.ingest.identity.KeyFiles.Found;

/**
 * A key by which people are named in tables that leave: never one of {@link IdentityKeys}, so that
 * no name of such a table is one of the graph.
 */
public final class PseudonymKey {

    private static final int LENGTH = 32;

    private PseudonymKey() {}

    /** {@return a new key that is kept nowhere: what it names can never be named so again} */
    public static byte[] once() {
        byte[] key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /**
     * {@return the key of that name in {@code <data>/keys/}, made with mode 0600 where it is
     * missing}
     *
     * @param name of small letters, digits and hyphens
     * @throws IllegalArgumentException if it is another name
     * @throws IdentityKeysRefused if the key is not 32 bytes, or cannot be read or made
     */
    public static byte[] kept(Path dataFolder, String name) {
        confirm(name);
        Path path = dataFolder.resolve("keys").resolve("panel-" + name + ".key");
        Found found = KeyFiles.file(path);
        return (found == null ? KeyFiles.create(path) : found).bytes();
    }

    /** Refuses what can be no name of a key. @throws IllegalArgumentException if it is none */
    public static void confirm(String name) {
        if (!name.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException(
                    "'%s' can be no name of a key; right is one such as survey-2020"
                            .formatted(name));
        }
    }
}
