package org.kinscope.ingest.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header among the first rows of a file: a title and remarks may stand above it, and it
 * may take two rows where cells are merged.
 */
final class HeaderSearch {

    private HeaderSearch() {}

    /**
     * What was found.
     *
     * @param header the header
     * @param above how many rows stand above it
     */
    record Found(Header header, int above) {}

    /** {@return whether a row can be the header} */
    static boolean binds(Layout layout, List<String> names) {
        try {
            layout.bind(names);
            return true;
        } catch (FileRefused e) {
            return false;
        }
    }

    /**
     * {@return the header of {@code rows}, which stand at their beginning}
     *
     * @throws FileRefused if none of the first rows can be one; says why of the likeliest
     */
    static Found find(Layout layout, RawRows rows) throws IOException, FileRefused {
        if (!layout.names().isEmpty()) {
            return new Found(layout.bind(layout.names()), 0);
        }
        List<SourceRow> first = new ArrayList<>();
        FileRefused refused = null;
        int most = -1;
        while (first.size() < RawRows.BEGINNING) {
            SourceRow row = rows.next();
            if (row == null) {
                break;
            }
            List<SourceRow> before = List.copyOf(first);
            first.add(row);
            for (List<String> names : readings(before, row)) {
                try {
                    return new Found(layout.bind(names), before.size());
                } catch (FileRefused e) {
                    int recognised = layout.recognised(names);
                    if (recognised > most) {
                        most = recognised;
                        refused = e;
                    }
                }
            }
        }
        throw refused != null
                ? refused
                : new FileRefused("empty-file", "the first row should be the header");
    }

    /** What a row may say as a header, alone or with the row above it. */
    private static List<List<String>> readings(List<SourceRow> before, SourceRow row) {
        List<List<String>> readings = new ArrayList<>();
        readings.add(row.fields());
        if (!before.isEmpty()) {
            List<String> above = before.getLast().fields();
            readings.add(joined(above, row.fields(), false));
            readings.add(joined(above, row.fields(), true));
        }
        return readings;
    }

    /**
     * The names of a header of two rows: the lower cell, or the upper one where it is merged with
     * the blank one below.
     *
     * @param grouped whether an upper cell stands over several and begins the names of all of them
     */
    private static List<String> joined(List<String> upper, List<String> lower, boolean grouped) {
        List<String> names = new ArrayList<>();
        String group = "";
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String above = at(upper, i);
            String below = at(lower, i);
            group = above.isBlank() ? group : above;
            names.add(below.isBlank() ? above : grouped ? group + below : below);
        }
        return names;
    }

    private static String at(List<String> fields, int place) {
        @Nullable String field = place < fields.size() ? fields.get(place) : null;
        return field == null ? "" : Spelling.plain(field);
    }
}
