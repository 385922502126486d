package org.kinscope.ingest.identity.judgement;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * All judgements in the order in which they were passed, in {@code identity/judgements.jsonl} of
 * the data folder: one JSON object a line. It outlives the graph. A judgement is on the disk here
 * before it is written to the graph, so after a kill at any moment the journal knows at least as
 * much; half a line at the end was never acted upon and is cut off. It holds keyed hashes and
 * masked clues, no personal number.
 */
public final class JudgementJournal {

    private static final FileAttribute<?> ONLY_OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path file;

    /**
     * @param dataFolder the data folder
     */
    public JudgementJournal(Path dataFolder) {
        file = dataFolder.resolve("identity").resolve("judgements.jsonl");
    }

    /**
     * {@return all judgements, the oldest first}
     *
     * @throws JournalRefused if a line is not a judgement
     */
    public List<Judgement> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            List<Judgement> judgements = new ArrayList<>();
            int line = 0;
            for (String json : whole.lines().toList()) {
                line++;
                try {
                    judgements.add(JudgementJson.judgement(json));
                } catch (IllegalArgumentException e) {
                    throw new JournalRefused(
                            file
                                    + ", line "
                                    + line
                                    + ": not a judgement; put back the file of a backup",
                            e);
                }
            }
            return judgements;
        } catch (IOException e) {
            throw new JournalRefused("cannot read " + file, e);
        }
    }

    /**
     * Appends judgements; they are on the disk when this returns.
     *
     * @throws JournalRefused if they cannot be written
     */
    public void append(List<Judgement> judgements) {
        if (judgements.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        judgements.forEach(judgement -> lines.append(JudgementJson.of(judgement)).append('\n'));
        try {
            boolean first = !Files.exists(file);
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
            try (FileChannel channel =
                    FileChannel.open(
                            file,
                            Set.of(
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.READ,
                                    StandardOpenOption.WRITE),
                            posix
                                    ? new FileAttribute<?>[] {ONLY_OWNER}
                                    : new FileAttribute<?>[0])) {
                channel.truncate(endOfLastLine(channel));
                channel.position(channel.size());
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines.toString());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            if (first && folder != null) {
                sync(folder);
            }
        } catch (IOException e) {
            throw new JournalRefused("cannot write " + file, e);
        }
    }

    private static long endOfLastLine(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long end = channel.size(); end > 0; end--) {
            one.clear();
            channel.read(one, end - 1);
            if (one.get(0) == '\n') {
                return end;
            }
        }
        return 0;
    }

    /** The name of a new file is kept by its folder. */
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Some systems do not let a folder be opened; there is nothing more to do there.
            return;
        }
    }
}
