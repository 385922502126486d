package org.kinscope.ingest.read;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.source.Dataset;

/** The rows of a text file. */
final class TextRows implements Rows {

    private static final int BUFFER = 1 << 16;
    private static final Charset GB18030 = Charset.forName("GB18030");

    /**
     * So many characters beyond the Latin ones decode as UTF-8 by chance in no real GB18030 text: a
     * file that fails after them is a damaged UTF-8 file, and reading it as GB18030 would give
     * nonsense without an error.
     */
    private static final int SURELY_UTF8 = 6;

    private final Header header;
    private final String encoding;
    private final CloseableIterator<CsvRecord> records;

    private TextRows(Header header, String encoding, CloseableIterator<CsvRecord> records) {
        this.header = header;
        this.encoding = encoding;
        this.records = records;
    }

    static TextRows open(Path path, Extract.Format format, Dataset dataset)
            throws IOException, FileRefused {
        String encoding = encoding(path, format);
        Charset charset = encoding.equals("gb18030") ? GB18030 : StandardCharsets.UTF_8;
        Reader reader = new RowStartReader(reader(path, format, charset), format.separator());
        CloseableIterator<CsvRecord> records =
                CsvReader.builder()
                        .fieldSeparator(format.separator())
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(reader)
                        .iterator();
        try {
            return new TextRows(
                    Header.bind(dataset, records.next().getFields()), encoding, records);
        } catch (FileRefused | RuntimeException e) {
            records.close();
            throw e;
        }
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public String encoding() {
        return encoding;
    }

    @Override
    public @Nullable SourceRow next() {
        if (!records.hasNext()) {
            return null;
        }
        CsvRecord record = records.next();
        return new SourceRow(record.getStartingLineNumber(), record.getFields());
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private static String encoding(Path path, Extract.Format format)
            throws IOException, FileRefused {
        boolean marked = startsWithBom(path, format);
        if (isWhole(path, format, StandardCharsets.UTF_8)) {
            return marked ? "utf-8-bom" : "utf-8";
        }
        if (!marked && isWhole(path, format, GB18030)) {
            return "gb18030";
        }
        throw new FileRefused("unknown-encoding", "the text should be UTF-8 or GB18030");
    }

    /**
     * Whether all of the file is text in {@code charset}; looks for what else makes it unusable.
     */
    private static boolean isWhole(Path path, Extract.Format format, Charset charset)
            throws IOException, FileRefused {
        int wide = 0;
        try (RowStartReader reader =
                new RowStartReader(reader(path, format, charset), format.separator())) {
            char[] buffer = new char[BUFFER];
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                for (int i = 0; i < n && wide < SURELY_UTF8; i++) {
                    wide += buffer[i] >= '\u0800' ? 1 : 0;
                }
            }
            if (!reader.sawText()) {
                throw new FileRefused("empty-file", "the first row should be the header");
            }
            if (reader.hasOpenQuote()) {
                throw new FileRefused(
                        "open-quote", "the file ends inside a quoted field: it was cut short");
            }
            return true;
        } catch (CharacterCodingException e) {
            if (wide >= SURELY_UTF8 && charset.equals(StandardCharsets.UTF_8)) {
                throw new FileRefused(
                        "unknown-encoding", "the file begins as UTF-8 but is damaged");
            }
            return false;
        } catch (EOFException | ZipException e) {
            throw new FileRefused("truncated-gzip", "the gzip file is cut short or damaged", e);
        }
    }

    private static boolean startsWithBom(Path path, Extract.Format format)
            throws IOException, FileRefused {
        try (InputStream in = stream(path, format)) {
            byte[] first = in.readNBytes(3);
            return first.length == 3
                    && first[0] == (byte) 0xEF
                    && first[1] == (byte) 0xBB
                    && first[2] == (byte) 0xBF;
        } catch (EOFException | ZipException e) {
            throw new FileRefused("truncated-gzip", "the gzip file is cut short or damaged", e);
        }
    }

    private static Reader reader(Path path, Extract.Format format, Charset charset)
            throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        stream(path, format),
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                BUFFER);
    }

    private static InputStream stream(Path path, Extract.Format format) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        if (!format.isZipped()) {
            return in;
        }
        try {
            return new GZIPInputStream(in, BUFFER);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
