package org.kinscope.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is allowed and reported.
 *
 * @param code {@code grant-without-decision} (numbers of grants that no decision has), {@code
 *     unregistered-person} (persons in the graph that no register has), {@code retired-division}
 *     (rows with the code of a division that is no longer in use), {@code not-a-row} (lines above
 *     the header, repeated headers, and totals, blanks and remarks at the end), {@code missing}
 *     (facts of a dataset that the graph holds and this delivery, which has files of it, does not
 *     repeat)
 * @param dataset the dataset that it is about; null where it is about all
 * @param count how many
 */
public record Note(String code, @Nullable String dataset, long count) {

    /** Adds a note where there is something to count. */
    static void add(List<Note> notes, String code, @Nullable String dataset, long count) {
        if (count > 0) {
            notes.add(new Note(code, dataset, count));
        }
    }
}
