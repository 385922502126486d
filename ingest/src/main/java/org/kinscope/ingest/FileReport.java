package org.kinscope.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file: {@code read = loaded + unchanged + quarantined}.
 *
 * @param file its name
 * @param dataset its dataset; null where its name fits none
 * @param encoding {@code utf-8}, {@code utf-8-bom}, {@code gb18030} or {@code xlsx}; null where the
 *     file was refused before that was known
 * @param read rows read, without the header
 * @param loaded rows that are new or changed
 * @param unchanged rows that the graph, or an earlier line of the delivery, said already
 * @param quarantined rows refused
 * @param reasons how many rows were refused for each reason
 * @param unknownColumns the columns of the header that the dataset does not know
 * @param months the calendar months of which its right rows tell, in order, as {@code 2020-12}; of
 *     payments only, so that it is known of which months nobody was left out
 * @param refused why the file was refused as a whole; null where it was not
 * @param refusedBecause the same in words; null where it was not
 */
public record FileReport(
        String file,
        @Nullable String dataset,
        @Nullable String encoding,
        long read,
        long loaded,
        long unchanged,
        long quarantined,
        Map<String, Long> reasons,
        List<String> unknownColumns,
        List<String> months,
        @Nullable String refused,
        @Nullable String refusedBecause) {

    /** {@return what is kept of it in the graph} */
    Map<String, @Nullable Object> facts() {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("encoding", encoding);
        facts.put("read", read);
        facts.put("loaded", loaded);
        facts.put("unchanged", unchanged);
        facts.put("quarantined", quarantined);
        facts.put("reasons", reasonsAsJson());
        facts.put("refused", refused);
        facts.put("months", months.isEmpty() ? null : months);
        return facts;
    }

    private String reasonsAsJson() {
        StringBuilder json = new StringBuilder("{");
        reasons.forEach(
                (reason, count) ->
                        json.append(json.length() > 1 ? ", " : "")
                                .append('"')
                                .append(reason)
                                .append("\": ")
                                .append(count));
        return json.append('}').toString();
    }
}
