package org.kinscope.ingest.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The bytes of a text file, taken out of gzip where it is in one.
 *
 * @param path the file
 * @param zipped whether it is in gzip
 */
record TextBytes(Path path, boolean zipped) {

    private static final int BUFFER = 1 << 16;

    /** Tells how many bytes were taken; it stands below a buffer, which takes many at once. */
    private static final class Counted extends FilterInputStream {

        private final AtomicLong taken;

        Counted(InputStream in, AtomicLong taken) {
            super(in);
            this.taken = taken;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            taken.addAndGet(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int many = super.read(bytes, from, length);
            taken.addAndGet(Math.max(0, many));
            return many;
        }
    }

    InputStream open() throws IOException {
        return open(new AtomicLong());
    }

    /**
     * {@return the bytes of the text}
     *
     * @param taken is raised by each byte that is taken from the file, which in gzip is less
     */
    InputStream open(AtomicLong taken) throws IOException {
        InputStream in =
                new BufferedInputStream(new Counted(Files.newInputStream(path), taken), BUFFER);
        if (!zipped) {
            return in;
        }
        try {
            return new GZIPInputStream(in, BUFFER);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /**
     * {@return the first bytes}
     *
     * @throws FileRefused if the file is no text or its gzip is damaged so early
     */
    byte[] first(int most) throws IOException, FileRefused {
        try (InputStream in = open()) {
            byte[] first = in.readNBytes(most);
            if (startsWith(first, 'P', 'K', 3, 4)) {
                throw new FileRefused("unreadable", "this is a workbook; call it .xlsx");
            }
            if (startsWith(first, 0xD0, 0xCF, 0x11, 0xE0)) {
                throw new FileRefused(
                        "unreadable", "this is a workbook of the old form; save it as .xlsx");
            }
            return first;
        } catch (EOFException | ZipException e) {
            throw cutShort(e);
        }
    }

    static FileRefused cutShort(IOException cause) {
        return new FileRefused("truncated-gzip", "the gzip file is cut short or damaged", cause);
    }

    static boolean startsWith(byte[] bytes, int... beginning) {
        if (bytes.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (bytes[i] != (byte) beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
