package org.kinscope.api.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON in which the graph holds the evidence and the words of a finding. */
final class EvidenceJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EvidenceJson() {}

    /**
     * {@return the evidence in the order in which it was written}
     *
     * @param names the names of people by personId
     */
    static List<Evidence> read(String json, Map<String, String> names) {
        List<Evidence> evidence = new ArrayList<>();
        for (JsonNode one : JSON.readTree(json)) {
            evidence.add(evidence(one, names));
        }
        return List.copyOf(evidence);
    }

    /** {@return the words, or null where there are none} */
    static @Nullable Words readWords(@Nullable String json) {
        return json == null ? null : words(JSON.readTree(json));
    }

    private static Evidence evidence(JsonNode node, Map<String, String> names) {
        EvidenceKind kind = EvidenceKind.valueOf(node.path("kind").asString());
        Words what = words(node.path("what"));
        return switch (kind) {
            case PATH -> new Evidence(kind, steps(node, names), null, null, null, null, null, null);
            case COUNTER_PATH ->
                    new Evidence(kind, steps(node, names), what, null, null, null, null, null);
            case LIMIT ->
                    new Evidence(
                            kind,
                            null,
                            what,
                            text(node, "value"),
                            text(node, "limit"),
                            text(node, "unit"),
                            text(node, "basis"),
                            null);
            case LIKENESS ->
                    new Evidence(
                            kind, null, what, text(node, "probability"), null, null, null, null);
            case ESTIMATE ->
                    new Evidence(
                            kind,
                            null,
                            what,
                            text(node, "value"),
                            text(node, "low") + " – " + text(node, "high"),
                            null,
                            null,
                            null);
            case MISSING ->
                    new Evidence(kind, null, what, null, null, null, null, text(node, "dataset"));
        };
    }

    private static List<EvidenceStep> steps(JsonNode path, Map<String, String> names) {
        List<EvidenceStep> steps = new ArrayList<>();
        for (JsonNode step : path.path("steps")) {
            Words what = words(step.path("what"));
            String from = step.path("fromKey").asString();
            String to = step.path("toKey").asString();
            steps.add(
                    new EvidenceStep(
                            what == null ? new Words("", "") : what,
                            step.path("relation").asString(),
                            from,
                            to,
                            names.getOrDefault(from, from),
                            names.getOrDefault(to, to),
                            new Spell(
                                    day(step.path("spell").path("from")),
                                    day(step.path("spell").path("to"))),
                            source(step.path("source"))));
        }
        return List.copyOf(steps);
    }

    private static @Nullable Words words(JsonNode node) {
        return node.isObject()
                ? new Words(node.path("zh").asString(), node.path("en").asString())
                : null;
    }

    private static @Nullable Source source(JsonNode node) {
        return node.isObject()
                ? new Source(
                        node.path("deliveryNo").asInt(),
                        node.path("fileNo").asInt(),
                        node.path("line").asInt())
                : null;
    }

    private static @Nullable LocalDate day(JsonNode node) {
        return node.isString() ? LocalDate.parse(node.asString()) : null;
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }
}
