package org.kinscope.ingest.identity.linkage.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.kinscope.ingest.identity.linkage.schema.SchemaRefused;

/**
 * Rows of any text table: separated by commas, semicolons, tabs or bars, in UTF-8 or GB18030, plain
 * or in gzip. Spaces around fields are not theirs.
 */
public final class CsvRows {

    private CsvRows() {}

    /**
     * Gives the header and then each row to {@code rows}.
     *
     * @throws SchemaRefused if the file has no header or is no text
     */
    public static void read(Path file, Consumer<List<String>> rows) throws IOException {
        String text = text(file);
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        if (header.isBlank()) {
            throw new SchemaRefused(file.toString(), "the first line should be the header");
        }
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator(header))
                        .skipEmptyLines(true)
                        .trimWhitespacesAroundQuotes(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            reader.forEach(
                    record -> rows.accept(record.getFields().stream().map(String::strip).toList()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static char separator(String header) {
        char best = ',';
        long most = 0;
        for (char c : new char[] {',', ';', '\t', '|'}) {
            long count = header.chars().filter(x -> x == c).count();
            if (count > most) {
                most = count;
                best = c;
            }
        }
        return best;
    }

    private static String text(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            bytes =
                    file.toString().endsWith(".gz")
                            ? new GZIPInputStream(in).readAllBytes()
                            : in.readAllBytes();
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                String text =
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)
                                .decode(ByteBuffer.wrap(bytes))
                                .toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        throw new SchemaRefused(file.toString(), "the text should be UTF-8 or GB18030");
    }
}
