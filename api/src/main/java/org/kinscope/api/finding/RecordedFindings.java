package org.kinscope.api.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.graph.Row;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.graph.scope.Known;
import org.springframework.stereotype.Component;

/** Reads the findings that a run has left in the graph. */
@Component
public final class RecordedFindings {

    private static final Question PAGE = replayed("findings");
    private static final Question COUNT = replayed("count-findings");
    private static final Question BY_KEY = replayed("findings-by-key");
    private static final Question OF_FAMILY = replayed("findings-of-family");

    private final GraphReader graph;

    /** Reads by that door. */
    public RecordedFindings(GraphReader graph) {
        this.graph = graph;
    }

    /** {@return up to {@code limit} findings after the place} */
    List<Finding> page(FindingFilter filter, @Nullable FindingPlace after, int limit, AsOf at) {
        Map<String, @Nullable Object> parameters = filter.parameters();
        parameters.put("afterCode", after == null ? null : after.code());
        parameters.put("afterSubject", after == null ? null : after.subjectKey());
        parameters.put("afterKey", after == null ? null : after.id());
        parameters.put("limit", limit);
        return graph.list(PAGE, at, parameters, row -> finding(row, at.known()));
    }

    /** {@return how many findings the filter leaves of each code that has any} */
    Map<String, Integer> counts(FindingFilter filter, AsOf at) {
        return graph
                .list(
                        COUNT,
                        at,
                        filter.parameters(),
                        row -> Map.entry(row.getText("code"), row.getInt("total")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** {@return the finding, or empty where there is none or the scope does not cover it} */
    public Optional<Finding> find(String key, AsOf at) {
        return list(List.of(key), at).stream().findFirst();
    }

    /** {@return those of the findings that there are and that the scope covers, in their order} */
    public List<Finding> list(Collection<String> keys, AsOf at) {
        return graph.list(BY_KEY, at, Map.of("keys", keys), row -> finding(row, at.known()));
    }

    /** {@return the findings about the units or the people, and those that rest on the people} */
    public List<Finding> ofFamily(Collection<String> units, Collection<String> people, AsOf at) {
        return graph.list(
                OF_FAMILY,
                at,
                Map.of("units", units, "people", people),
                row -> finding(row, at.known()));
    }

    private static Finding finding(Row row, Known known) {
        Row finding = row.map("finding");
        return new Finding(
                finding.getText("findingKey"),
                finding.getText("code"),
                finding.getInt("version"),
                Subject.Kind.ofCode(finding.getText("subjectKind")),
                finding.getText("subjectKey"),
                row.getText("subjectLabel"),
                FindingState.valueOf(finding.getText("state")),
                finding.day("stateUntil"),
                finding.getDay("asOf"),
                finding.getDay("firstSeen"),
                finding.getDay("lastSeen"),
                finding.yuan("amountFen"),
                EvidenceJson.readWords(finding.text("amountBasis")),
                finding.getText("strength"),
                new Words(finding.getText("sentenceZh"), finding.getText("sentenceEn")),
                EvidenceJson.read(finding.getText("evidence"), names(row)),
                known);
    }

    private static Map<String, String> names(Row row) {
        return row.maps("named").stream()
                .collect(
                        Collectors.toMap(
                                person -> person.getText("personId"),
                                person -> person.getText("name")));
    }

    private static Question replayed(String name) {
        return Question.replayed(RecordedFindings.class, name);
    }
}
