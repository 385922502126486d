package org.kinscope.ingest.identity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The three secrets under which people are known in the graph, each of 32 random bytes. The person
 * key is never rotated: every personId and every key of a fact hangs on it. Without the cipher key
 * no ID number can be shown again.
 */
public final class IdentityKeys {

    private static final int LENGTH = 32;

    private final byte[] person;
    private final byte[] token;
    private final byte[] cipher;

    private IdentityKeys(byte[] person, byte[] token, byte[] cipher) {
        this.person = person;
        this.token = token;
        this.cipher = cipher;
    }

    /**
     * {@return keys of the given bytes} For tests and for callers that keep secrets elsewhere.
     *
     * @throws IdentityKeysRefused if one has not 32 bytes
     */
    public static IdentityKeys of(byte[] person, byte[] token, byte[] cipher) {
        return new IdentityKeys(
                sized("the person key", person.clone()),
                sized("the token key", token.clone()),
                sized("the cipher key", cipher.clone()));
    }

    /**
     * {@return the keys of a data folder} Each comes from the environment ({@code
     * KINSCOPE_PERSON_KEY}, {@code KINSCOPE_TOKEN_KEY}, {@code KINSCOPE_CIPHER_KEY}, in hexadecimal
     * or Base64, or the same name with {@code _FILE} naming a file), else from a file in {@code
     * <data>/keys/}, which is made with mode 0600 where it is missing.
     *
     * @throws IdentityKeysRefused if a key is not 32 bytes, or cannot be read or made
     */
    public static IdentityKeys open(Path dataFolder, Map<String, String> environment) {
        return new IdentityKeys(
                key("person", dataFolder, environment),
                key("token", dataFolder, environment),
                key("cipher", dataFolder, environment));
    }

    byte[] person() {
        return person;
    }

    byte[] token() {
        return token;
    }

    byte[] cipher() {
        return cipher;
    }

    private static byte[] key(String name, Path dataFolder, Map<String, String> environment) {
        String variable = "KINSCOPE_" + name.toUpperCase(java.util.Locale.ROOT) + "_KEY";
        String value = environment.get(variable);
        if (value != null && !value.isBlank()) {
            return decoded(variable, value);
        }
        String file = environment.get(variable + "_FILE");
        if (file != null && !file.isBlank()) {
            return decoded(variable + "_FILE " + file, read(Path.of(file), variable + "_FILE"));
        }
        Path path = dataFolder.resolve("keys").resolve(name + ".key");
        String kept = find(path);
        return kept == null ? create(path) : decoded(path.toString(), kept);
    }

    private static String read(Path path, String place) {
        String text = find(path);
        if (text == null) {
            throw new IdentityKeysRefused(place + ": there is no file " + path);
        }
        return text;
    }

    private static @Nullable String find(Path path) {
        try {
            return Files.readString(path, StandardCharsets.US_ASCII);
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new IdentityKeysRefused("cannot read the key file " + path, e);
        }
    }

    private static byte[] create(Path path) {
        byte[] key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
            FileAttribute<?>[] owner = {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            };
            try (var channel =
                    Files.newByteChannel(
                            path,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            posix ? owner : new FileAttribute<?>[0])) {
                ByteBuffer text =
                        ByteBuffer.wrap(
                                HexFormat.of().formatHex(key).getBytes(StandardCharsets.US_ASCII));
                while (text.hasRemaining()) {
                    channel.write(text);
                }
            } catch (FileAlreadyExistsException e) {
                throw e;
            } catch (IOException e) {
                // Half a key would be refused for good.
                Files.deleteIfExists(path);
                throw e;
            }
            return key;
        } catch (FileAlreadyExistsException e) {
            return decoded(path.toString(), read(path, "the data folder"));
        } catch (IOException e) {
            throw new IdentityKeysRefused("cannot make the key file " + path, e);
        }
    }

    private static byte[] decoded(String place, String text) {
        String bare = text.strip();
        try {
            return sized(
                    place,
                    bare.matches("[0-9a-fA-F]{64}")
                            ? HexFormat.of().parseHex(bare)
                            : Base64.getDecoder().decode(bare));
        } catch (IllegalArgumentException e) {
            throw new IdentityKeysRefused(place + " should be 32 bytes in hexadecimal or Base64");
        }
    }

    private static byte[] sized(String place, byte[] key) {
        if (key.length != LENGTH) {
            throw new IdentityKeysRefused(place + " should have 32 bytes, but has " + key.length);
        }
        return key;
    }
}
