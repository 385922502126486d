package org.kinscope.ingest.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The small file that says to which graph, and to which state of it, the tables beside it belong.
 * It is written over in place, in one write of always the same length, so that it needs no space on
 * a full disk; half a write is known by its checksum.
 */
final class StateFile implements AutoCloseable {

    private static final int LENGTH = 8192;
    private static final String FIRST_LINE = "kinscope snapshots 1";

    private final FileChannel channel;

    private StateFile(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * What the file says.
     *
     * @param graph the id of the graph
     * @param keys the fingerprint of the identity keys
     * @param states the states of the graph that the tables may be asked in: one, or while a batch
     *     is written the two between which it is
     * @param boot the run of the machine in which the tables are open; empty once they were closed
     *     in order and are on the disk
     * @param stamps for each dataset the stamp of its table
     */
    record Content(
            String graph,
            String keys,
            List<String> states,
            String boot,
            Map<String, Long> stamps) {}

    /** {@return what the file says; null where there is none that is whole} */
    static @Nullable Content read(Path file) throws IOException {
        try {
            return parsed(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** {@return the file, ready to be written} */
    static StateFile open(Path file) throws IOException {
        return new StateFile(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    }

    /**
     * Writes all of it anew.
     *
     * @param durably whether it must be on the disk before this returns
     */
    void write(Content content, boolean durably) throws IOException {
        String body = body(content);
        String text = body + "end " + Long.toHexString(crc(body)) + "\n";
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length > LENGTH) {
            throw new IOException("the state of the snapshots does not fit its file");
        }
        byte[] padded = Arrays.copyOf(bytes, LENGTH);
        Arrays.fill(padded, bytes.length, LENGTH, (byte) '\n');
        ByteBuffer buffer = ByteBuffer.wrap(padded);
        while (buffer.hasRemaining()) {
            channel.write(buffer, buffer.position());
        }
        if (durably) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static String body(Content content) {
        StringBuilder body = new StringBuilder(FIRST_LINE).append('\n');
        body.append("graph ").append(content.graph()).append('\n');
        body.append("keys ").append(content.keys()).append('\n');
        body.append("states ").append(String.join(" ", content.states())).append('\n');
        body.append("boot ").append(content.boot()).append('\n');
        content.stamps()
                .forEach(
                        (dataset, stamp) ->
                                body.append("table ")
                                        .append(dataset)
                                        .append(' ')
                                        .append(Long.toHexString(stamp))
                                        .append('\n'));
        return body.toString();
    }

    private static @Nullable Content parsed(String text) {
        int end = text.indexOf("\nend ");
        if (!text.startsWith(FIRST_LINE + "\n") || end < 0) {
            return null;
        }
        String body = text.substring(0, end + 1);
        String sum = text.substring(end + 5).lines().findFirst().orElse("");
        if (!sum.equals(Long.toHexString(crc(body)))) {
            return null;
        }
        Map<String, String> named = new TreeMap<>();
        Map<String, Long> stamps = new TreeMap<>();
        for (String line : body.lines().skip(1).toList()) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("table")) {
                stamps.put(words[1], Long.parseUnsignedLong(words[2], 16));
            } else {
                named.put(words[0], line.substring(words[0].length() + 1));
            }
        }
        return new Content(
                named.getOrDefault("graph", ""),
                named.getOrDefault("keys", ""),
                List.of(named.getOrDefault("states", "").split(" ")),
                named.getOrDefault("boot", ""),
                stamps);
    }

    private static long crc(String body) {
        CRC32 crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.ISO_8859_1));
        return crc.getValue();
    }
}
