package org.kinscope.ingest.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Passes text on without what means nothing (Ctrl-Z, a BOM at the start of a line; a NUL becomes a
 * space), and watches the quotes as RFC 4180 has them, so that after the last character it is known
 * whether one is still open. A character that follows a closing quote where none may stand becomes
 * a separator: that row alone has a field too many, and is refused for it.
 */
final class RowStartReader extends FilterReader {

    private static final char BOM = '\uFEFF';
    private static final char CTRL_Z = '\u001A';

    /** What Java makes of the second full-width space of GB18030. */
    private static final char OTHER_SPACE = '\uE5E5';

    private static final char WIDE_SPACE = '\u3000';

    private final char separator;
    private boolean atFieldStart = true;
    private boolean atLineStart = true;
    private boolean quoted;
    private boolean sawQuoteInQuotes;
    private boolean sawText;
    private long nuls;
    private long characters;

    RowStartReader(Reader in, char separator) {
        super(in);
        this.separator = separator;
    }

    /** {@return whether the text so far ends inside a quoted field} */
    boolean hasOpenQuote() {
        return quoted && !sawQuoteInQuotes;
    }

    /** {@return whether there was anything but spaces} */
    boolean sawText() {
        return sawText;
    }

    /** {@return whether so many characters are NUL that the text has another encoding} */
    boolean isFullOfNuls() {
        return nuls * 10 > characters;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        int n = read(one, 0, 1);
        return n < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (true) {
            int n = super.read(buffer, offset, length);
            if (n < 0) {
                return n;
            }
            characters += n;
            int kept = offset;
            for (int i = offset; i < offset + n; i++) {
                char c = buffer[i];
                if (c == BOM && atLineStart || c == CTRL_Z) {
                    continue;
                }
                if (c == 0) {
                    nuls++;
                    c = ' ';
                }
                if (c == OTHER_SPACE) {
                    c = WIDE_SPACE;
                }
                if (quoted && sawQuoteInQuotes && c != '"' && !endsField(c)) {
                    if (c == ' ') {
                        continue;
                    }
                    c = separator;
                }
                watch(c);
                buffer[kept++] = c;
            }
            if (kept > offset || length == 0) {
                return kept - offset;
            }
        }
    }

    private boolean endsField(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private void watch(char c) {
        boolean lineEnd = c == '\n' || c == '\r';
        atLineStart = lineEnd;
        sawText |= !Character.isWhitespace(c);
        if (quoted && !sawQuoteInQuotes) {
            sawQuoteInQuotes = c == '"';
            return;
        }
        if (quoted && c == '"') {
            sawQuoteInQuotes = false;
            return;
        }
        quoted = false;
        sawQuoteInQuotes = false;
        if (c == '"' && atFieldStart) {
            quoted = true;
            atFieldStart = false;
        } else {
            atFieldStart = lineEnd || c == separator;
        }
    }
}
