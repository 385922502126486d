package org.kinscope.analytics.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.neo4j.driver.Value;

/** Steps and replies as the graph holds them. */
final class ReviewRows {

    private ReviewRows() {}

    static Review review(Value row) {
        return new Review(
                row.get("id").asString(),
                row.get("no").asInt(),
                ReviewStep.valueOf(row.get("step").asString()),
                ReviewState.valueOf(row.get("state").asString()),
                row.get("by").asString(),
                row.get("on").asLocalDate(),
                row.get("reason").asString(),
                row.get("until").isNull() ? null : row.get("until").asLocalDate(),
                yuan(row.get("amountFen")),
                row.get("deliveryNo").asInt());
    }

    static Map<String, @Nullable Object> of(Review review) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", review.id());
        row.put("no", review.no());
        row.put("step", review.step().name());
        row.put("state", review.state().name());
        row.put("by", review.by());
        row.put("on", review.on());
        row.put("reason", review.reason());
        row.put("until", review.until());
        row.put("amountFen", fen(review.amount()));
        return row;
    }

    static Reply reply(Value row) {
        Map<String, String> replaced = new TreeMap<>();
        List<String> fields = row.get("replacedFields").asList(Value::asString, List.of());
        List<String> values = row.get("replacedValues").asList(Value::asString, List.of());
        for (int i = 0; i < fields.size(); i++) {
            replaced.put(fields.get(i), values.get(i));
        }
        return new Reply(
                row.get("id").asString(),
                row.get("by").asString(),
                row.get("on").asLocalDate(),
                row.get("text").asString(),
                new Source(
                        row.get("factDeliveryNo").asInt(),
                        row.get("factFileNo").asInt(),
                        row.get("factLine").asInt()),
                replaced,
                outcome(row, "before"),
                outcome(row, "after"));
    }

    static Map<String, @Nullable Object> of(Reply reply, int no) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", reply.id());
        row.put("no", no);
        row.put("by", reply.by());
        row.put("on", reply.on());
        row.put("text", reply.text());
        row.put("factDeliveryNo", reply.fact().deliveryNo());
        row.put("factFileNo", reply.fact().fileNo());
        row.put("factLine", reply.fact().line());
        TreeMap<String, String> replaced = new TreeMap<>(reply.replaced());
        row.put("replacedFields", List.copyOf(replaced.keySet()));
        row.put("replacedValues", List.copyOf(replaced.values()));
        put(row, "before", reply.before());
        put(row, "after", reply.after());
        return row;
    }

    private static void put(Map<String, @Nullable Object> row, String when, Outcome outcome) {
        Words sentence = outcome.sentence();
        row.put(when, outcome.kind().name());
        row.put(when + "AmountFen", fen(outcome.amount()));
        row.put(when + "SentenceZh", sentence == null ? null : sentence.zh());
        row.put(when + "SentenceEn", sentence == null ? null : sentence.en());
        row.put(when + "MissingZh", outcome.missing().stream().map(Words::zh).toList());
        row.put(when + "MissingEn", outcome.missing().stream().map(Words::en).toList());
    }

    private static Outcome outcome(Value row, String when) {
        List<String> zh = row.get(when + "MissingZh").asList(Value::asString, List.of());
        List<String> en = row.get(when + "MissingEn").asList(Value::asString, List.of());
        List<Words> missing = new java.util.ArrayList<>();
        for (int i = 0; i < zh.size(); i++) {
            missing.add(new Words(zh.get(i), en.get(i)));
        }
        return new Outcome(
                Outcome.Kind.valueOf(row.get(when).asString()),
                yuan(row.get(when + "AmountFen")),
                row.get(when + "SentenceZh").isNull()
                        ? null
                        : new Words(
                                row.get(when + "SentenceZh").asString(),
                                row.get(when + "SentenceEn").asString()),
                missing);
    }

    private static @Nullable Yuan yuan(Value fen) {
        return fen.isNull() ? null : new Yuan(fen.asLong());
    }

    private static @Nullable Long fen(@Nullable Yuan amount) {
        return amount == null ? null : amount.fen();
    }
}
