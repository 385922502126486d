package org.kinscope.ingest.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data rows of a file, one after the other, below its header and without what is no row at all:
 * lines above the header, a repeated header, and totals, blank rows and remarks at the end.
 */
public final class Rows implements AutoCloseable {

    private static final int MOST_PENDING = 1_000;

    private final RawRows raw;
    private final Header header;
    private final Deque<SourceRow> ahead;
    private final Deque<SourceRow> junk = new ArrayDeque<>();
    private final Deque<SourceRow> ready = new ArrayDeque<>();
    private final NotARow notARow;
    private final boolean blankTail;
    private final int named;
    private long left;

    private Rows(RawRows raw, HeaderSearch.Found found) throws IOException {
        this.raw = raw;
        this.header = found.header();
        this.ahead = new ArrayDeque<>();
        this.notARow = new NotARow(header);
        this.left = found.above();
        this.named = named(header);
        SourceRow first = raw.next();
        if (first != null) {
            ahead.add(first);
        }
        this.blankTail = first != null && first.fields().size() > header.width();
    }

    /**
     * {@return the rows of {@code extract}} The whole file is looked at first, so that one that is
     * cut short is refused before any of its rows is used.
     *
     * @throws FileRefused if the file cannot be used as a whole
     */
    public static Rows open(Extract extract) throws IOException, FileRefused {
        FileRefused refused = extract.refusedByName();
        Layout layout = extract.layout();
        Extract.Format format = extract.format();
        if (refused != null || layout == null || format == null) {
            throw refused == null ? new FileRefused("unreadable", "no dataset") : refused;
        }
        RawRows raw = RawRows.open(extract, format, names -> HeaderSearch.binds(layout, names));
        try {
            return new Rows(raw, HeaderSearch.find(layout, raw));
        } catch (IOException | FileRefused | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /** {@return how the columns lie} */
    public Header header() {
        return header;
    }

    /**
     * {@return the encoding: {@code utf-8}, {@code utf-8-bom}, {@code utf-16le}, {@code utf-16be},
     * {@code gb18030} or {@code xlsx}}
     */
    public String encoding() {
        return raw.encoding();
    }

    /** {@return the lines so far that are no rows: titles, repeated headers, totals and remarks} */
    public long notRows() {
        return left;
    }

    /** {@return how many bytes of the file are taken; 0 where that cannot be told} */
    public long bytesTaken() {
        return raw.bytesTaken();
    }

    /** {@return the next row, or null after the last} */
    public @Nullable SourceRow next() throws IOException {
        if (!ready.isEmpty()) {
            return ready.remove();
        }
        while (true) {
            SourceRow row = fitted(ahead.isEmpty() ? raw.next() : ahead.remove());
            if (row == null) {
                left += junk.size();
                junk.clear();
                return null;
            }
            boolean mayEnd = notARow.mayEndTheFile(row);
            if (mayEnd && junk.size() < MOST_PENDING) {
                junk.add(row);
            } else if (notARow.isHeader(row) || (mayEnd && NotARow.isBlank(row))) {
                left++;
            } else if (junk.isEmpty()) {
                return row;
            } else {
                // What looked like the end was not: those rows are judged like all others.
                ready.addAll(junk);
                ready.add(row);
                junk.clear();
                return ready.remove();
            }
        }
    }

    @Override
    public void close() throws IOException {
        raw.close();
    }

    /**
     * A row as wide as the header, where what it has more is blank in all of the file's rows, or
     * what it has less is nothing that has a name.
     */
    private @Nullable SourceRow fitted(@Nullable SourceRow row) {
        int width = header.width();
        if (row == null || row.fields().size() == width) {
            return row;
        }
        List<String> fields = row.fields();
        if (fields.size() > width) {
            boolean blank =
                    (blankTail || raw.leavesOutBlanks())
                            && fields.subList(width, fields.size()).stream()
                                    .allMatch(String::isBlank);
            return blank ? new SourceRow(row.line(), List.copyOf(fields.subList(0, width))) : row;
        }
        if (fields.size() < named && !raw.leavesOutBlanks()) {
            return row;
        }
        List<String> padded = new ArrayList<>(fields);
        while (padded.size() < width) {
            padded.add("");
        }
        return new SourceRow(row.line(), padded);
    }

    /** How many fields of the header there are up to the last that has a name. */
    private static int named(Header header) {
        int named = header.width();
        while (named > 0 && header.names().get(named - 1).isBlank()) {
            named--;
        }
        return named;
    }
}
