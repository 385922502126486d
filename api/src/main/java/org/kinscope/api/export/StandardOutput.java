package org.kinscope.api.export;

import java.io.FilterOutputStream;
import java.io.IOException;

/** Standard output as a target of a table: closing the table leaves it open. */
public final class StandardOutput extends FilterOutputStream {

    /** Writes to this process' standard output. */
    public StandardOutput() {
        super(System.out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
