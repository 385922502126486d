package org.kinscope.ingest.read;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * How a text file is written. The encoding is that of the mark at its beginning, else strict UTF-8,
 * else strict GB18030; where neither fits, or both do and nothing tells them apart, the file is
 * refused and the encoding must be said.
 *
 * @param encoding its name in reports
 * @param charset the encoding
 * @param separator what stands between two fields
 */
record TextForm(String encoding, Charset charset, char separator) {

    private static final int BUFFER = 1 << 16;
    private static final Charset GB18030 = Charset.forName("GB18030");

    /**
     * So many characters beyond the Latin ones decode as UTF-8 by chance in no real GB18030 text: a
     * file that fails after them is a damaged UTF-8 file, and reading it as GB18030 would give
     * nonsense without an error.
     */
    private static final int SURELY_UTF8 = 6;

    /** Fewer than so many Chinese characters in GB18030 may also be Latin, Greek … in UTF-8. */
    private static final int FEW = 8;

    private static final char FIRST_CHINESE = '\u2E80';
    private static final String SAY_IT = "; say which with --encoding or in the mapping";

    /**
     * {@return how the file is written} All of it is looked at.
     *
     * @param said the encoding that somebody said it has, or null
     * @param delimiter what stands between two fields, or null where it must be found
     * @throws FileRefused if it cannot be read
     */
    static TextForm of(
            TextBytes bytes,
            char usual,
            @Nullable String said,
            @Nullable Character delimiter,
            Predicate<List<String>> isHeader)
            throws IOException, FileRefused {
        byte[] sample = bytes.first(BUFFER);
        TextForm marked = marked(sample, said, usual);
        if (marked != null) {
            TextForm form = marked.separated(sample, delimiter, isHeader);
            if (form.look(bytes) == Look.OTHER) {
                throw new FileRefused(
                        "unknown-encoding",
                        "the text is not " + form.encoding + " as its beginning or somebody says");
            }
            return form;
        }
        TextForm utf8 =
                new TextForm("utf-8", StandardCharsets.UTF_8, usual)
                        .separated(sample, delimiter, isHeader);
        Look look = utf8.look(bytes);
        if (look == Look.SURE) {
            return utf8;
        }
        TextForm gb =
                new TextForm("gb18030", GB18030, usual).separated(sample, delimiter, isHeader);
        boolean isGb = gb.look(bytes) != Look.OTHER;
        if (look == Look.OTHER) {
            if (isGb) {
                return gb;
            }
            throw new FileRefused(
                    "unknown-encoding", "the text should be UTF-8 or GB18030" + SAY_IT);
        }
        if (isGb) {
            throw new FileRefused(
                    "ambiguous-encoding",
                    "the few characters beyond ASCII are words in UTF-8 and in GB18030" + SAY_IT);
        }
        return utf8;
    }

    /** {@return how the beginning of a file is written, as far as that tells} */
    static TextForm guess(byte[] sample, char usual, @Nullable String said) throws FileRefused {
        TextForm marked = marked(sample, said, usual);
        if (marked != null) {
            return marked.separated(sample, null, names -> false);
        }
        TextForm utf8 = new TextForm("utf-8", StandardCharsets.UTF_8, usual);
        TextForm form =
                utf8.decoded(sample, true) == null ? new TextForm("gb18030", GB18030, usual) : utf8;
        return form.separated(sample, null, names -> false);
    }

    /** {@return the text; {@code taken} is raised by each byte that is taken from the file} */
    Reader reader(TextBytes bytes, AtomicLong taken) throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        bytes.open(taken),
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                BUFFER);
    }

    private static @Nullable TextForm marked(byte[] sample, @Nullable String said, char usual)
            throws FileRefused {
        if (TextBytes.startsWith(sample, 0xEF, 0xBB, 0xBF)) {
            return new TextForm("utf-8-bom", StandardCharsets.UTF_8, usual);
        }
        if (TextBytes.startsWith(sample, 0xFF, 0xFE)) {
            return new TextForm("utf-16le", StandardCharsets.UTF_16LE, usual);
        }
        if (TextBytes.startsWith(sample, 0xFE, 0xFF)) {
            return new TextForm("utf-16be", StandardCharsets.UTF_16BE, usual);
        }
        if (said == null) {
            return null;
        }
        String name = said.strip().toLowerCase(Locale.ROOT);
        boolean chinese = List.of("gbk", "gb2312", "cp936", "gb18030", "ansi").contains(name);
        try {
            Charset charset = chinese ? GB18030 : Charset.forName(name);
            return new TextForm(charset.name().toLowerCase(Locale.ROOT), charset, usual);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new FileRefused(
                    "unknown-encoding",
                    "'" + said + "' is no encoding; right is utf-8, gb18030, utf-16le or utf-16be");
        }
    }

    private TextForm separated(
            byte[] sample, @Nullable Character delimiter, Predicate<List<String>> isHeader) {
        if (delimiter != null) {
            return new TextForm(encoding, charset, delimiter);
        }
        String text = decoded(sample, false);
        return new TextForm(
                encoding, charset, Delimiter.of(text == null ? "" : text, separator, isHeader));
    }

    /**
     * The text of a sample, whose last character may be cut; null where it is not in the charset.
     */
    private @Nullable String decoded(byte[] sample, boolean strict) {
        CodingErrorAction action = strict ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
        CharBuffer out = CharBuffer.allocate(sample.length + 1);
        boolean wrong =
                charset.newDecoder()
                        .onMalformedInput(action)
                        .onUnmappableCharacter(action)
                        .decode(ByteBuffer.wrap(sample), out, false)
                        .isError();
        return wrong ? null : out.flip().toString();
    }

    private enum Look {
        /** The text is in this encoding. */
        SURE,
        /** It decodes, but holds few characters beyond ASCII and none of them Chinese. */
        DECODES,
        /** It is in another one. */
        OTHER
    }

    /** Looks at all of the file, and for what else makes it unusable. */
    private Look look(TextBytes bytes) throws IOException, FileRefused {
        int wide = 0;
        int chinese = 0;
        long beyond = 0;
        try (RowStartReader reader =
                new RowStartReader(reader(bytes, new AtomicLong()), separator)) {
            char[] buffer = new char[BUFFER];
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    char c = buffer[i];
                    if (c > '\u007F') {
                        beyond++;
                        wide += c >= '\u0800' && wide < SURELY_UTF8 ? 1 : 0;
                        chinese += c >= FIRST_CHINESE && chinese < FEW ? 1 : 0;
                    }
                }
            }
            if (reader.isFullOfNuls()) {
                throw new FileRefused(
                        "unknown-encoding", "the text seems to be UTF-16 without a mark" + SAY_IT);
            }
            if (!reader.sawText()) {
                throw new FileRefused("empty-file", "the first row should be the header");
            }
            if (reader.hasOpenQuote()) {
                throw new FileRefused(
                        "open-quote", "the file ends inside a quoted field: it was cut short");
            }
            return beyond == 0 || beyond >= FEW || chinese > 0 ? Look.SURE : Look.DECODES;
        } catch (CharacterCodingException e) {
            if (wide >= SURELY_UTF8 && charset.equals(StandardCharsets.UTF_8)) {
                throw new FileRefused(
                        "unknown-encoding", "the file begins as UTF-8 but is damaged");
            }
            return Look.OTHER;
        } catch (EOFException | ZipException e) {
            throw TextBytes.cutShort(e);
        }
    }
}
