package org.kinscope.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** A file that leaves the program: whole, or not at all. */
public final class OutFile {

    private OutFile() {}

    /** What writes the content; it closes what it is given. */
    public interface Content {

        /** Writes everything to {@code out} and closes it. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes beside the file and puts the result in its place when all is written; a former file
     * stays as it was until then, and for good where the writing fails.
     *
     * @param file where to; null for the standard output. Missing folders are made
     */
    public static void write(@Nullable Path file, Content content) throws IOException {
        if (file == null) {
            content.write(new StandardOutput());
            return;
        }
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            content.write(Files.newOutputStream(part));
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException e) {
            throw named(whole, e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A stream that cannot be written does not say which file it is. */
    private static FileSystemException named(Path file, Exception e) {
        if (e instanceof FileSystemException already) {
            return already;
        }
        FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
        named.initCause(e);
        return named;
    }
}
