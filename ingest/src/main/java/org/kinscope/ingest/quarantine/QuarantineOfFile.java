package org.kinscope.ingest.quarantine;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.FactId;
import org.kinscope.ingest.identity.Identification;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.judge.KeysSeen;
import org.kinscope.ingest.judge.Masks;
import org.kinscope.ingest.judge.Reason;
import org.kinscope.ingest.read.Extract;
import org.kinscope.ingest.read.Header;
import org.kinscope.ingest.read.ReturnColumns;
import org.kinscope.ingest.read.SourceRow;
import org.kinscope.ingest.source.Dataset;

/**
 * What one file does to the quarantine.
 *
 * <p>An entry is known by what its row is about: the dataset, the department and the key, where the
 * key can be read; else by the whole row, whatever the order of its columns. So the same mistake in
 * next month's delivery is the same entry. A row of an export names its entry itself. Equal refused
 * rows of a delivery are one entry.
 */
public final class QuarantineOfFile implements AutoCloseable {

    private static final char SEPARATOR = '\u001f';

    private final Quarantine delivery;
    private final PersonIds ids;
    private final Identification identification;
    private final Extract extract;
    private final int fileNo;
    private final QuarantineFile list;

    private @Nullable Layout layout;

    QuarantineOfFile(Quarantine delivery, Extract extract, int fileNo) throws IOException {
        this.delivery = delivery;
        this.ids = delivery.ids();
        this.identification = new Identification(ids);
        this.extract = extract;
        this.fileNo = fileNo;
        this.list = new QuarantineFile(delivery.folder(), extract.name());
    }

    /** The header is known. It is kept only now that it surely is one. */
    public void opened(Header header) {
        Layout known = new Layout(header);
        layout = known;
        delivery.header(
                fileNo,
                known.own(header.names()).stream().map(Masks::inText).toList(),
                known.columns());
    }

    /** A row is right. */
    public void accepted(SourceRow row, FactId id) {
        Layout known = known();
        delivery.right(id);
        String entry = known.claimOf(row);
        if (entry != null) {
            delivery.rightEntry(entry, known.dataset().name());
        }
        for (String column : delivery.wrongKeyColumns(known.dataset().name())) {
            delivery.rightBut(restKey(known, row, column), known.value(row, column));
        }
    }

    /** A row is refused. */
    public void refused(RefusedRow refused) throws IOException {
        list.keep(refused.why());
        Layout known = known();
        String claimed = known.claimOf(refused.row());
        String content = known.content(refused.row());
        long contentBits = Quarantine.bits(ids.quarantineKey("row" + SEPARATOR + content));
        boolean claims = claimed != null && sight(claimed, contentBits) != KeysSeen.Sight.DIFFERENT;
        String aboutKey =
                refused.key() == null ? null : identification.idOf(refused.key()).factKey();
        String entryId = entryId(known, refused, aboutKey, content, contentBits);
        if (entryId == null && !claims) {
            return;
        }
        String raw = RawRow.text(known.own(refused.row().fields()));
        Map<String, @Nullable Object> said = said(known.dataset());
        said.put("kind", "row");
        said.put("line", Math.toIntExact(refused.row().line()));
        said.put("column", refused.why().column());
        said.put("value", refused.why().value());
        said.put("reason", refused.why().reason().code());
        said.put("rightForm", refused.why().rightForm());
        said.put("aboutKey", aboutKey);
        putRest(said, known, refused, aboutKey);
        said.put("divisionCode", known.divisionOf(refused.row()));
        said.put("rowCipher", ids.seal(raw));
        String record = known.record(refused.row());
        said.put("recordCipher", record == null ? null : ids.seal(record));
        delivery.refused(
                row(
                        entryId == null ? String.valueOf(claimed) : entryId,
                        claims ? claimed : null,
                        refused.row().line(),
                        said),
                raw.length());
    }

    /** The whole file is refused. A masked export is no word of a department. */
    public void refused(String reason, String because) {
        if (reason.equals(ReturnColumns.MASKED_EXPORT)) {
            return;
        }
        Map<String, @Nullable Object> said = said(extract.dataset());
        said.put("kind", "file");
        said.put("reason", reason);
        said.put("rightForm", because);
        said.put("aboutKey", ids.quarantineKey(aboutFile()));
        delivery.refused(
                row("Q" + ids.quarantineKey(aboutFile() + SEPARATOR + "entry"), null, 0, said), 0);
    }

    /** The file was read: one that stands for it and was refused is corrected. */
    public void read() {
        delivery.right(ids.quarantineKey(aboutFile()));
    }

    private Layout known() {
        if (layout == null) {
            throw new IllegalStateException("a row before the header");
        }
        return layout;
    }

    @Override
    public void close() throws IOException {
        list.close();
        delivery.flush();
    }

    /** Files of one dataset and department stand for each other; without a dataset only by name. */
    private String aboutFile() {
        Dataset dataset = extract.dataset();
        return "file"
                + SEPARATOR
                + (dataset == null
                        ? extract.name()
                        : dataset.name() + SEPARATOR + extract.department());
    }

    /** {@return the entry that the row itself makes it; null where the delivery had it before} */
    private @Nullable String entryId(
            Layout known,
            RefusedRow refused,
            @Nullable String aboutKey,
            String content,
            long contentBits) {
        String whose = known.dataset().name() + SEPARATOR + extract.department() + SEPARATOR;
        if (aboutKey != null && refused.why().reason() != Reason.DUPLICATE_KEY_DIFFERS) {
            String byKey = "Q" + ids.quarantineKey("key" + SEPARATOR + whose + aboutKey);
            switch (sight(byKey, contentBits)) {
                case NEW -> {
                    return byKey;
                }
                case SAME -> {
                    return null;
                }
                case DIFFERENT -> {
                    // Two wrong rows of one key are two entries.
                }
            }
        }
        String byContent = "Q" + ids.quarantineKey("row" + SEPARATOR + whose + content);
        return sight(byContent, contentBits) == KeysSeen.Sight.NEW ? byContent : null;
    }

    /**
     * Where the key is wrong in one column, the rest of the row may tell it when it comes right.
     */
    private void putRest(
            Map<String, @Nullable Object> said,
            Layout known,
            RefusedRow refused,
            @Nullable String aboutKey) {
        String column = known.columnNamed(refused.why().column());
        boolean isKey =
                aboutKey == null
                        && column != null
                        && known.columns().contains(column)
                        && refused.why().value() != null
                        && known.dataset().columns().get(known.dataset().indexOf(column)).key();
        said.put("restKey", isKey && column != null ? restKey(known, refused.row(), column) : null);
        said.put("restColumn", isKey ? column : null);
        said.put("wrongPlace", isKey ? known.columns().indexOf(column) : null);
    }

    private String restKey(Layout known, SourceRow row, String column) {
        List<String> values = known.values(row);
        values.set(known.dataset().indexOf(column), "");
        return ids.quarantineKey(
                "rest"
                        + SEPARATOR
                        + known.dataset().name()
                        + SEPARATOR
                        + extract.department()
                        + SEPARATOR
                        + column
                        + SEPARATOR
                        + RawRow.text(values));
    }

    private KeysSeen.Sight sight(String entryId, long contentBits) {
        return delivery.seen().see(Quarantine.bits(entryId.substring(1)), 0, contentBits);
    }

    private Map<String, @Nullable Object> said(@Nullable Dataset dataset) {
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("fileName", extract.name());
        said.put("fileNo", fileNo);
        said.put("dataset", dataset == null ? null : dataset.name());
        said.put("department", extract.department());
        return said;
    }

    private Map<String, @Nullable Object> row(
            String entryId,
            @Nullable String claimed,
            long line,
            Map<String, @Nullable Object> said) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("entryId", entryId);
        row.put("claimed", claimed);
        row.put("dataset", said.get("dataset"));
        row.put("place", "%06d/%04d/%010d/".formatted(delivery.deliveryNo(), fileNo, line));
        row.put("said", said);
        return row;
    }
}
