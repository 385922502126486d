package org.kinscope.api.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The audit log: one JSON object a line in {@code audit/audit.jsonl} of the data folder. Each line
 * holds the hash of the line before, so that a line that was changed or taken out breaks the chain.
 * A line is forced to disk before {@link #append} returns: no audit, no data.
 */
public final class AuditLog {

    private static final String FIRST = "0".repeat(64);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final Clock clock;

    /** {@return the log in that data folder} */
    public static AuditLog in(Path dataFolder) {
        return new AuditLog(dataFolder.resolve("audit").resolve("audit.jsonl"), Clock.systemUTC());
    }

    AuditLog(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** {@return the file} */
    public Path file() {
        return file;
    }

    /**
     * Writes one line durably.
     *
     * @param who the operating system's or the service's user
     * @param action what was done, for example {@code findings-export}
     * @param purpose why, in the words of the user; never blank
     * @param subjects keys of those whose data leaves (personId, aid unit number)
     * @param fields the field classes that leave in clear, for example {@code id-number}
     * @throws IOException if the line could not be made durable: then nothing may be shown
     */
    public void append(
            String who, String action, String purpose, List<String> subjects, List<String> fields)
            throws IOException {
        if (purpose.isBlank()) {
            throw new IllegalArgumentException("an audited action names its purpose");
        }
        Files.createDirectories(file.getParent());
        try (FileChannel channel =
                        FileChannel.open(
                                file,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            cutUnfinishedLine(channel);
            long whole = channel.size();
            String last = whole == 0 ? FIRST : hash(lastLine(channel));
            Map<String, Object> entry = new TreeMap<>();
            entry.put("at", clock.instant().toString());
            entry.put("who", who);
            entry.put("action", action);
            entry.put("purpose", purpose);
            entry.put("subjects", subjects);
            entry.put("fields", fields);
            entry.put("previous", last);
            ByteBuffer line =
                    ByteBuffer.wrap(
                            (JSON.writeValueAsString(entry) + "\n")
                                    .getBytes(StandardCharsets.UTF_8));
            channel.position(whole);
            try {
                while (line.hasRemaining()) {
                    channel.write(line);
                }
                channel.force(true);
            } catch (IOException e) {
                channel.truncate(whole);
                throw e;
            }
            assert lock.isValid();
        }
    }

    /**
     * Takes away the beginning of a line whose writing was cut short by the end of the process or
     * of the disk: nothing was shown for it.
     */
    private static void cutUnfinishedLine(FileChannel channel) throws IOException {
        long size = channel.size();
        while (size > 0 && byteAt(channel, size - 1) != '\n') {
            size--;
        }
        if (size < channel.size()) {
            channel.truncate(size);
        }
    }

    private static byte byteAt(FileChannel channel, long position) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        channel.read(one, position);
        return one.get(0);
    }

    /**
     * {@return what is wrong with the chain, naming the line, or null where it is whole}
     *
     * @throws IOException if the file cannot be read
     */
    public @Nullable String fault() throws IOException {
        if (!Files.exists(file)) {
            return null;
        }
        String expected = FIRST;
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            try {
                Object previous =
                        JSON.readValue(line, new TypeReference<Map<String, Object>>() {})
                                .get("previous");
                if (!expected.equals(previous)) {
                    return file + ":" + number + ": the line before it was changed or taken out";
                }
            } catch (JacksonException e) {
                return file + ":" + number + ": not a line of this log";
            }
            expected = hash(line);
        }
        return null;
    }

    /** Reads backwards, so that a line costs its own length and not that of the log. */
    private static String lastLine(FileChannel channel) throws IOException {
        long end = channel.size() - 1;
        int length = 1 << 12;
        while (true) {
            long start = Math.max(0, end - length);
            ByteBuffer bytes = ByteBuffer.allocate((int) (end - start));
            channel.read(bytes, start);
            String text = new String(bytes.array(), StandardCharsets.UTF_8);
            int newline = text.lastIndexOf('\n');
            if (newline >= 0 || start == 0) {
                return text.substring(newline + 1);
            }
            length *= 2;
        }
    }

    private static String hash(String line) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(line.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
