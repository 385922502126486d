package org.kinscope.ingest.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The columns that an export of refused rows has before the department's own, and how a file that
 * comes back with them is read: they say nothing of the row, and an apostrophe that the export put
 * before a value that a spreadsheet would take for a formula is taken away again.
 */
public final class ReturnColumns {

    /** The entry that a row belongs to, as the header of an export in Chinese and English says. */
    public static final List<String> ENTRY = List.of("隔离编号", "quarantine_entry");

    /** The line on which the row stood in the file that was delivered. */
    public static final List<String> LINE = List.of("原文件行号", "quarantine_line");

    /** Why the row was refused. */
    public static final List<String> REASON = List.of("隔离原因", "quarantine_reason");

    /** What should stand there. */
    public static final List<String> RIGHT_FORM = List.of("正确写法", "quarantine_right_form");

    /** Which known person the row is probably of. */
    public static final List<String> PROBABLY = List.of("可能是", "quarantine_probably");

    /** Stands in the place of the entry where numbers are masked: such a file cannot come back. */
    public static final List<String> MASKED = List.of("隔离编号（脱敏）", "quarantine_entry_masked");

    /** The reason for which a file with masked numbers is refused. */
    public static final String MASKED_EXPORT = "masked-export";

    private static final List<List<String>> ALL =
            List.of(ENTRY, LINE, REASON, RIGHT_FORM, PROBABLY, MASKED);
    private static final Pattern DANGEROUS = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");

    private final int entry;
    private final Set<Integer> places;

    private ReturnColumns(int entry, Set<Integer> places) {
        this.entry = entry;
        this.places = places;
    }

    /** {@return how the rows under {@code header} are read, or null where it is of no export} */
    public static @Nullable ReturnColumns find(Header header) {
        List<String> names = header.names();
        Set<Integer> places = new HashSet<>();
        int entry = -1;
        for (int i = 0; i < names.size(); i++) {
            if (isOne(names.get(i))) {
                places.add(i);
                entry = is(names.get(i), ENTRY) ? i : entry;
            }
        }
        return entry < 0 ? null : new ReturnColumns(entry, places);
    }

    /** {@return the fields of a row or a header without these columns} */
    public List<String> own(List<String> fields) {
        List<String> own = new ArrayList<>(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            if (!places.contains(i)) {
                own.add(fields.get(i));
            }
        }
        return own;
    }

    /** {@return whether a header's field is one of these columns} */
    static boolean isOne(String name) {
        return ALL.stream().anyMatch(names -> is(name, names));
    }

    /** {@return whether a header's field says that the file is a masked one} */
    static boolean isMasked(String name) {
        return is(name, MASKED);
    }

    private static boolean is(String name, List<String> names) {
        String plain = Spelling.plain(name).replace('(', '（').replace(')', '）');
        return names.stream().anyMatch(plain::equalsIgnoreCase);
    }

    /** {@return the entry that the row names, or null} */
    public @Nullable String entryOf(SourceRow row) {
        String text = entry < row.fields().size() ? Spelling.plain(row.fields().get(entry)) : "";
        return text.isEmpty() ? null : text;
    }

    /** {@return the row as the department means it, without the apostrophes of the export} */
    public SourceRow plain(SourceRow row) {
        List<String> fields = new ArrayList<>(row.fields().size());
        for (String field : row.fields()) {
            boolean marked = field.startsWith("'") && DANGEROUS.matcher(field).matches();
            fields.add(marked ? field.substring(1) : field);
        }
        return new SourceRow(row.line(), fields);
    }

    /**
     * {@return {@code value} as no spreadsheet takes it for a formula} {@link #plain} gives back
     * exactly {@code value}, also where it had an apostrophe before.
     */
    public static String harmless(String value) {
        return DANGEROUS.matcher(value).matches() ? "'" + value : value;
    }
}
