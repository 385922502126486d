package org.kinscope.ingest.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.KeyFiles.Found;

/**
 * The keys under which ID numbers are encrypted, by version from 1 on. New texts are made under the
 * newest; the others are there as long as texts of theirs are. Safe for many threads.
 *
 * <p>The first is {@code KINSCOPE_CIPHER_KEY} or {@code keys/cipher.key}, later ones {@code
 * KINSCOPE_CIPHER_KEY_2} (or {@code …_2_FILE}) or {@code keys/cipher-2.key}, and so on.
 */
public final class CipherKeys {

    private static final String VARIABLE = "KINSCOPE_CIPHER_KEY";
    private static final Pattern VARIABLE_NAME =
            Pattern.compile(VARIABLE + "(?:_(\\d{1,4}))?(?:_FILE)?");
    private static final Pattern FILE_NAME = Pattern.compile("cipher(?:-(\\d{1,4}))?\\.key");

    private final @Nullable Path folder;
    private final SortedMap<Integer, Found> keys;

    private CipherKeys(@Nullable Path folder, SortedMap<Integer, Found> keys) {
        this.folder = folder;
        this.keys = Collections.synchronizedSortedMap(keys);
    }

    /** {@return one key alone, as version 1} */
    static CipherKeys of(byte[] key) {
        SortedMap<Integer, Found> keys = new TreeMap<>();
        keys.put(1, new Found(KeyFiles.sized("the cipher key", key.clone()), "memory", null));
        return new CipherKeys(null, keys);
    }

    /**
     * {@return the keys of the environment and of the folder; the first is made where there is
     * none} The environment goes before a file of the same version.
     *
     * @throws IdentityKeysRefused if one is not 32 bytes, or cannot be read or made
     */
    static CipherKeys open(Path folder, Map<String, String> environment) {
        SortedMap<Integer, Found> keys = new TreeMap<>();
        for (int version : filesIn(folder).keySet()) {
            put(keys, version, KeyFiles.file(folder.resolve(fileName(version))));
        }
        for (String name : environment.keySet()) {
            Matcher matcher = VARIABLE_NAME.matcher(name);
            if (matcher.matches()) {
                int version = version(matcher);
                put(keys, version, KeyFiles.environment(variable(version), environment));
            }
        }
        if (keys.isEmpty()) {
            put(keys, 1, KeyFiles.create(folder.resolve(fileName(1))));
        }
        return new CipherKeys(folder, keys);
    }

    /** {@return the version under which new texts are made} */
    public int current() {
        return keys.lastKey();
    }

    /** {@return where each key was found, by version: a variable or a file} */
    public SortedMap<Integer, String> places() {
        SortedMap<Integer, String> places = new TreeMap<>();
        synchronized (keys) {
            keys.forEach((version, found) -> places.put(version, found.place()));
        }
        return places;
    }

    /**
     * {@return the key of a version} A key that another process has made since is looked for in the
     * folder.
     *
     * @throws IdentityKeysRefused if there is none
     */
    byte[] key(int version) {
        Found found = keys.get(version);
        if (found == null && folder != null) {
            found = KeyFiles.file(folder.resolve(fileName(version)));
            put(keys, version, found);
        }
        if (found == null) {
            throw new IdentityKeysRefused(
                    "an ID number is encrypted under version "
                            + version
                            + " of the cipher key, which is not here; put back keys/"
                            + fileName(version)
                            + " or set "
                            + variable(version));
        }
        return found.bytes();
    }

    boolean has(int version) {
        return keys.containsKey(version);
    }

    /**
     * Makes the next key, beside the others. {@return its version}
     *
     * @throws IdentityKeysRefused if the newest key is one of the environment: the next one must
     *     come from there too
     */
    int makeNext() {
        int next = current() + 1;
        Found newest = keys.get(current());
        if (folder == null || newest == null || newest.file() == null) {
            throw new IdentityKeysRefused(
                    "the cipher key comes from the environment; set "
                            + variable(next)
                            + " or "
                            + variable(next)
                            + "_FILE to a new one (32 random bytes in hexadecimal) beside it, here"
                            + " and for every service, and run this again");
        }
        put(keys, next, KeyFiles.create(folder.resolve(fileName(next))));
        return next;
    }

    /**
     * Puts a key that nothing needs out of use: its file goes to {@code keys/retired}. {@return
     * where it is now, or null where the environment holds it and must give it up}
     */
    @Nullable Path retire(int version) {
        Found found = keys.get(version);
        Path file = found == null ? null : found.file();
        if (file == null || folder == null) {
            return null;
        }
        try {
            Path retired = Files.createDirectories(folder.resolve("retired"));
            Path place = retired.resolve("cipher-" + version + ".key");
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
            keys.remove(version);
            return place;
        } catch (IOException e) {
            throw new IdentityKeysRefused("cannot move the key file " + file, e);
        }
    }

    /** {@return the variable that may hold the key of a version} */
    public static String variable(int version) {
        return version == 1 ? VARIABLE : VARIABLE + "_" + version;
    }

    private static String fileName(int version) {
        return version == 1 ? "cipher.key" : "cipher-" + version + ".key";
    }

    private static SortedMap<Integer, Path> filesIn(Path folder) {
        SortedMap<Integer, Path> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(
                    file -> {
                        Matcher matcher = FILE_NAME.matcher(String.valueOf(file.getFileName()));
                        if (matcher.matches()) {
                            files.put(version(matcher), file);
                        }
                    });
        } catch (IOException e) {
            throw new IdentityKeysRefused("cannot read the folder of keys " + folder, e);
        }
        return files;
    }

    private static int version(Matcher name) {
        String version = name.group(1);
        return version == null ? 1 : Integer.parseInt(version);
    }

    private static void put(SortedMap<Integer, Found> keys, int version, @Nullable Found found) {
        if (found != null) {
            keys.put(version, found);
        }
    }
}
