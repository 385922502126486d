package org.kinscope.ingest.quarantine;

import java.util.ArrayList;
import java.util.List;

/** A row as one text, from which exactly the same fields can be read again. */
public final class RawRow {

    private static final char END_OF_LENGTH = ':';

    private RawRow() {}

    /** {@return the fields, each after its length} */
    public static String text(List<String> fields) {
        StringBuilder text = new StringBuilder();
        for (String field : fields) {
            text.append(field.length()).append(END_OF_LENGTH).append(field);
        }
        return text.toString();
    }

    /**
     * {@return the fields of {@link #text}}
     *
     * @throws IllegalArgumentException if the text was not made there
     */
    public static List<String> fields(String text) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(END_OF_LENGTH, at);
            int length = end < 0 ? -1 : Integer.parseInt(text, at, end, 10);
            if (length < 0 || end + 1 + length > text.length()) {
                throw new IllegalArgumentException("not a row that was kept");
            }
            fields.add(text.substring(end + 1, end + 1 + length));
            at = end + 1 + length;
        }
        return fields;
    }
}
