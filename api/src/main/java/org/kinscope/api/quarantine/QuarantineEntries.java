package org.kinscope.api.quarantine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.graph.Row;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.ingest.quarantine.QuarantineWords;
import org.springframework.stereotype.Component;

/** Reads the quarantine from the graph. */
@Component
public final class QuarantineEntries {

    private static final Question PAGE = question("entries.cypher");
    private static final Question COUNT = question("count.cypher");
    private static final Question COUNTS = question("counts.cypher");
    private static final String BEHIND_ALL = ":";
    private static final String HIDDEN = "********";
    private static final int BATCH = 1_000;

    private final GraphReader graph;

    /**
     * @param graph where to read
     */
    public QuarantineEntries(GraphReader graph) {
        this.graph = graph;
    }

    /** {@return up to {@code limit} entries behind the place, which is empty at the beginning} */
    List<QuarantineEntry> page(QuarantineFilter filter, String after, int limit, AsOf at) {
        return rows(filter, after, BEHIND_ALL, limit, at, row -> entry(row.map("entry"), at));
    }

    /** Gives all entries, one after the other; only a part of them is held at a time. */
    public void forEach(QuarantineFilter filter, AsOf at, Consumer<QuarantineEntry> each) {
        String after = "";
        List<QuarantineEntry> page;
        do {
            page = page(filter, after, BATCH, at);
            page.forEach(each);
            after = page.isEmpty() ? after : page.getLast().place();
        } while (page.size() == BATCH);
    }

    /** Gives all entries whose places begin so, as the graph has them, sealed row and all. */
    void forEachRaw(String prefix, QuarantineFilter filter, AsOf at, Consumer<Row> each) {
        String after = prefix;
        List<Row> page;
        do {
            page = rows(filter, after, prefix + BEHIND_ALL, BATCH, at, row -> row.map("entry"));
            page.forEach(each);
            after = page.isEmpty() ? after : page.getLast().getText("place");
        } while (page.size() == BATCH);
    }

    /** {@return how many entries the filter leaves} */
    public int count(QuarantineFilter filter, AsOf at) {
        return graph.find(COUNT, at, filter.parameters(), row -> row.getInt("total")).orElse(0);
    }

    /** {@return the entries counted, the largest count first} */
    public List<QuarantineCount> counts(QuarantineGroup by, QuarantineFilter filter, AsOf at) {
        Map<String, @Nullable Object> parameters = filter.parameters();
        parameters.put("by", by.code());
        return graph.list(
                COUNTS,
                at,
                parameters,
                row ->
                        new QuarantineCount(
                                row.getText("key"),
                                row.getInt("count"),
                                row.getDay("oldestSince"),
                                days(row.getDay("oldestSince"), at)));
    }

    private <T> List<T> rows(
            QuarantineFilter filter,
            String after,
            String end,
            int limit,
            AsOf at,
            Function<Row, T> row) {
        Map<String, @Nullable Object> parameters = filter.parameters();
        parameters.put("after", after);
        parameters.put("end", end);
        parameters.put("limit", limit);
        return graph.list(PAGE, at, parameters, row);
    }

    private static QuarantineEntry entry(Row entry, AsOf at) {
        LocalDate since = entry.getDay("since");
        String reason = entry.getText("reason");
        return new QuarantineEntry(
                entry.getText("entryId"),
                QuarantineKind.valueOf(entry.getText("kind").toUpperCase(java.util.Locale.ROOT)),
                QuarantineState.ofCode(entry.getText("state")),
                since,
                days(since, at),
                entry.getInt("deliveryNo"),
                entry.getInt("lastDeliveryNo"),
                entry.getText("fileName"),
                entry.integer("line"),
                entry.text("dataset"),
                entry.text("department"),
                entry.text("column"),
                reason,
                QuarantineWords.reason(reason),
                value(entry, at),
                rightForm(entry),
                entry.integer("correctedDeliveryNo"),
                entry.day("settledOn"),
                entry.text("settledBy"),
                entry.text("because"),
                Suggestion.of(entry),
                entry.getText("place"));
    }

    // Of a row without a right division nobody knows whether it lies in a narrower scope.
    private static @Nullable String value(Row entry, AsOf at) {
        String value = entry.text("value");
        boolean known = at.scope().divisionPrefix().isEmpty() || entry.text("divisionCode") != null;
        return value == null || known ? value : HIDDEN;
    }

    private static Words rightForm(Row entry) {
        return QuarantineWords.rightForm(entry.getText("rightForm"));
    }

    private static int days(LocalDate since, AsOf at) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(since, at.day())));
    }

    private static Question question(String file) {
        return Question.beside(QuarantineEntries.class, file);
    }
}
