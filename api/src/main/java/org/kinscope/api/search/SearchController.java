package org.kinscope.api.search;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.graph.Row;
import org.kinscope.api.person.IdNumbers;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds people and units. The text may be an ID number: it is never logged or given back. */
@Controller
final class SearchController {

    private static final Question SEARCH = Question.beside(SearchController.class, "search.cypher");
    private static final int MOST_HITS = 200;
    private static final int USUAL_HITS = 20;
    private static final int LONGEST_TEXT = 100;

    private final GraphReader graph;
    private final IdNumbers idNumbers;

    SearchController(GraphReader graph, IdNumbers idNumbers) {
        this.graph = graph;
        this.idNumbers = idNumbers;
    }

    @QueryMapping
    List<SearchHit> search(@Argument String text, @Argument @Nullable Integer first, AsOf at) {
        int limit = first == null ? USUAL_HITS : first;
        if (limit < 1 || limit > MOST_HITS) {
            throw new Refusal(ErrorCode.PAGE_TOO_LARGE);
        }
        String typed = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (typed.length() > LONGEST_TEXT) {
            throw new Refusal(ErrorCode.TEXT_TOO_LONG);
        }
        return typed.isEmpty() ? List.of() : hits(typed, limit, at);
    }

    private List<SearchHit> hits(String typed, int limit, AsOf at) {
        String personId = idNumbers.findPersonId(typed).orElse(null);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("personId", personId);
        parameters.put("text", personId == null ? typed : "");
        parameters.put("lucene", personId == null ? LuceneText.of(typed).orElse(null) : null);
        parameters.put("limit", limit);
        return graph.list(SEARCH, at, parameters, this::hit);
    }

    private SearchHit hit(Row row) {
        Subject.Kind kind = Subject.Kind.valueOf(row.getText("kind"));
        String key = row.getText("key");
        boolean unit = kind == Subject.Kind.AID_UNIT;
        String label = unit ? joined(key, row.text("applicant")) : row.text("name");
        String cipher = row.text("idCipher");
        String detail =
                unit
                        ? joined(row.text("divisionName"), row.text("address"))
                        : joined(
                                text(row.day("birthDate")),
                                cipher == null ? null : idNumbers.masked(cipher),
                                row.text("divisionName"),
                                row.text("unit"));
        return new SearchHit(
                kind, key, label == null ? key : label, detail, row.getInt("openFindings"));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
