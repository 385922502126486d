package org.kinscope.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinscope.embedded.GraphUnavailable.Reason;

/** The files of the launcher in a data folder, each readable by its owner alone. */
record DataFolder(Path path) {

    /** What {@code graph.json} says of a running graph. */
    record Running(int port, String user, String password, long pid, long serverPid) {

        GraphConnection connection() {
            return new GraphConnection(URI.create("bolt://127.0.0.1:" + port), user, password);
        }
    }

    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\"\\s*:\\s*\"?([^\",}\\s]*)");

    private static final long LEAST_SPACE = 32L << 20;

    /** Makes the folder where it is missing and finds out whether it can be written. */
    static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            DataFolder data = new DataFolder(path.toRealPath());
            Files.createDirectories(data.home().resolve("logs"));
            Path probe = Files.createTempFile(data.path, "probe", null);
            Files.delete(probe);
            return data;
        } catch (IOException e) {
            throw notWritable(path, e);
        }
    }

    /** {@return the folder as it is, which is neither made nor written} */
    static DataFolder at(Path folder) {
        try {
            return new DataFolder(folder.toRealPath());
        } catch (IOException e) {
            return new DataFolder(folder.toAbsolutePath().normalize());
        }
    }

    static GraphUnavailable notWritable(Path path, IOException e) {
        String why =
                e instanceof AccessDeniedException
                        ? "permission denied"
                        : e.getClass().getSimpleName() + ": " + e.getMessage();
        boolean full = why.toLowerCase(java.util.Locale.ROOT).contains("no space left");
        return new GraphUnavailable(
                full ? Reason.DISK_FULL : Reason.FOLDER_NOT_WRITABLE,
                "The data folder "
                        + path
                        + " cannot be written ("
                        + why
                        + "): "
                        + (full
                                ? getFreeSpace(path) + " are free there; free some and start again."
                                : "name a folder of your own with --data DIR."),
                e);
    }

    /**
     * Looks whether there is room for a start: with next to none the server neither starts nor says
     * why.
     */
    void confirmSpace() {
        try {
            if (Files.getFileStore(path).getUsableSpace() < LEAST_SPACE) {
                throw new GraphUnavailable(
                        Reason.DISK_FULL,
                        "The disk of the data folder "
                                + path
                                + " has no space left ("
                                + getFreeSpace(path)
                                + " free, "
                                + (LEAST_SPACE >> 20)
                                + " MiB are needed to start the graph): free some and start again.");
            }
        } catch (IOException e) {
            throw notWritable(path, e);
        }
    }

    /** {@return the free space of the disk below a folder, as a person reads it} */
    static String getFreeSpace(Path folder) {
        try {
            long kibibytes = Files.getFileStore(folder).getUsableSpace() >> 10;
            return kibibytes < 10_240 ? kibibytes + " KiB" : (kibibytes >> 10) + " MiB";
        } catch (IOException e) {
            return "0 KiB";
        }
    }

    /** {@return whether the folder has had a graph that answered} */
    boolean hasGraph() {
        return Files.exists(home().resolve("neo4j-version"));
    }

    Path home() {
        return path.resolve("graph");
    }

    Path serverLog() {
        return home().resolve("logs").resolve("server.log");
    }

    Path lockFile() {
        return path.resolve("graph.lock");
    }

    private Path graphFile() {
        return path.resolve("graph.json");
    }

    private Path passwordFile() {
        return path.resolve("graph.password");
    }

    private boolean hasStore() {
        return Files.exists(home().resolve("data/databases/system"));
    }

    /** {@return the password of the store, made up and kept where there is no store yet} */
    String getPassword() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (NoSuchFileException e) {
            if (hasStore()) {
                throw new GraphUnavailable(
                        Reason.WRONG_PASSWORD,
                        "The password of the graph in "
                                + home()
                                + " is lost: put the file "
                                + passwordFile()
                                + " back, or remove the folder graph and load the data again.");
            }
        } catch (IOException e) {
            throw notWritable(path, e);
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        try {
            writeForOwner(passwordFile(), password + "\n");
        } catch (IOException e) {
            throw notWritable(path, e);
        }
        return password;
    }

    GraphUnavailable wrongPassword(@Nullable Throwable cause) {
        return new GraphUnavailable(
                Reason.WRONG_PASSWORD,
                "The graph in "
                        + home()
                        + " does not accept the password in "
                        + passwordFile()
                        + ": put back the one it was made with.",
                cause);
    }

    void writeRunning(Running running) throws IOException {
        writeForOwner(
                graphFile(),
                """
                {
                  "uri": "%s",
                  "port": %d,
                  "user": "%s",
                  "password": "%s",
                  "pid": %d,
                  "serverPid": %d
                }
                """
                        .formatted(
                                running.connection().uri(),
                                running.port(),
                                running.user(),
                                running.password(),
                                running.pid(),
                                running.serverPid()));
    }

    void deleteRunning() throws IOException {
        Files.deleteIfExists(graphFile());
    }

    /** {@return what graph.json says, which a crashed run leaves too, or null without one} */
    @Nullable Running findRunning() {
        try {
            String text = Files.readString(graphFile());
            return new Running(
                    Integer.parseInt(field(text, "port")),
                    field(text, "user"),
                    field(text, "password"),
                    Long.parseLong(field(text, "pid")),
                    Long.parseLong(field(text, "serverPid")));
        } catch (IOException | NumberFormatException e) {
            return null;
        }
    }

    private static String field(String text, String name) {
        Matcher fields = FIELD.matcher(text);
        while (fields.find()) {
            if (fields.group(1).equals(name)) {
                return fields.group(2);
            }
        }
        return "";
    }

    /** Written aside and moved, so that a reader sees all of it or nothing. */
    private void writeForOwner(Path file, String text) throws IOException {
        Path aside = Files.createTempFile(path, file.getFileName().toString(), ".new", owner());
        try {
            try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(
                    aside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private FileAttribute<?>[] owner() throws IOException {
        if (!Files.getFileStore(path).supportsFileAttributeView("posix")) {
            return new FileAttribute<?>[0];
        }
        Set<java.nio.file.attribute.PosixFilePermission> mode =
                PosixFilePermissions.fromString("rw-------");
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(mode)};
    }
}
