package org.kinscope.synthetic.delivery;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A file of separated values, maybe compressed. */
final class TextFile implements ExtractFile {

    private static final int BLOCK = 1 << 15;

    private final OutputStream out;
    private final Charset charset;
    private final char separator;
    private final StringBuilder buffer = new StringBuilder(BLOCK + 1024);

    TextFile(Path path, FileStyle style) throws IOException {
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
        out = style.format() == FileStyle.Format.GZ ? new Fast(file) : file;
        charset = style.charset();
        separator = style.format() == FileStyle.Format.TSV ? '\t' : ',';
        if (style.encoding().equals("utf-8-bom")) {
            buffer.append('\uFEFF');
        }
    }

    /** Compresses fast rather than well. */
    private static final class Fast extends GZIPOutputStream {
        Fast(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                buffer.append(separator);
            }
            cell(cells.get(i));
        }
        buffer.append('\n');
        if (buffer.length() >= BLOCK) {
            flush();
        }
    }

    private void cell(String text) {
        if (isPlain(text)) {
            buffer.append(text);
        } else {
            buffer.append('"').append(text.replace("\"", "\"\"")).append('"');
        }
    }

    private boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == separator || c == '"' || c == '\n' || c == '\r') {
                return false;
            }
        }
        return true;
    }

    private void flush() throws IOException {
        out.write(buffer.toString().getBytes(charset));
        buffer.setLength(0);
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
