package org.kinscope.ingest.identity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
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

/** Keys of 32 bytes where they are kept: variables of the environment, files of one line. */
final class KeyFiles {

    private static final int LENGTH = 32;

    private KeyFiles() {}

    /**
     * A key and where it was found.
     *
     * @param bytes the key
     * @param place the variable or file, for messages
     * @param file the file, or null where the environment holds the key
     */
    record Found(byte[] bytes, String place, @Nullable Path file) {}

    /**
     * {@return the key of {@code variable}, or of the file that {@code variable_FILE} names, or
     * null where neither is set}
     */
    static @Nullable Found environment(String variable, Map<String, String> environment) {
        String value = environment.get(variable);
        if (value != null && !value.isBlank()) {
            return new Found(decoded(variable, value), variable, null);
        }
        String file = environment.get(variable + "_FILE");
        if (file == null || file.isBlank()) {
            return null;
        }
        String text = text(Path.of(file));
        if (text == null) {
            throw new IdentityKeysRefused(variable + "_FILE: there is no file " + file);
        }
        return new Found(decoded(variable + "_FILE " + file, text), variable + "_FILE", null);
    }

    /** {@return the key of a file, or null where there is none} */
    static @Nullable Found file(Path path) {
        String text = text(path);
        return text == null ? null : new Found(decoded(path.toString(), text), path + "", path);
    }

    /** {@return a new key, which that file holds from now on, or the one that it holds already} */
    static Found create(Path path) {
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
            try (FileChannel channel =
                    FileChannel.open(
                            path,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            posix ? owner : new FileAttribute<?>[0])) {
                ByteBuffer text =
                        ByteBuffer.wrap(
                                HexFormat.of().formatHex(key).getBytes(StandardCharsets.US_ASCII));
                while (text.hasRemaining()) {
                    channel.write(text);
                }
                channel.force(true);
            } catch (FileAlreadyExistsException e) {
                throw e;
            } catch (IOException e) {
                // Half a key would be refused for good.
                Files.deleteIfExists(path);
                throw e;
            }
            return new Found(key, path.toString(), path);
        } catch (FileAlreadyExistsException e) {
            Found other = file(path);
            if (other == null) {
                throw new IdentityKeysRefused("the data folder: there is no file " + path, e);
            }
            return other;
        } catch (IOException e) {
            throw new IdentityKeysRefused("cannot make the key file " + path, e);
        }
    }

    /**
     * {@return {@code key}}
     *
     * @throws IdentityKeysRefused if it has not 32 bytes
     */
    static byte[] sized(String place, byte[] key) {
        if (key.length != LENGTH) {
            throw new IdentityKeysRefused(place + " should have 32 bytes, but has " + key.length);
        }
        return key;
    }

    private static @Nullable String text(Path path) {
        try {
            return Files.readString(path, StandardCharsets.US_ASCII);
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new IdentityKeysRefused("cannot read the key file " + path, e);
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
}
