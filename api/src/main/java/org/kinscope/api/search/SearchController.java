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
import org.kinscope.graph.scope.Scope;
import org.kinscope.ingest.source.CodeLists;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Finds people, units and households. The text may be an ID number: it is never logged or given
 * back.
 */
@Controller
final class SearchController {

    private static final Question SEARCH = Question.beside(SearchController.class, "search.cypher");
    private static final int MOST_HITS = 200;
    private static final int USUAL_HITS = 20;
    private static final int LONGEST_TEXT = 100;
    private static final int MOST_OF_A_WAY = 250;
    // In a scope, most of what a way finds may lie outside it.
    private static final int MOST_IN_A_SCOPE = 2_000;
    private static final int MOST_DWELLINGS = 100;

    private final GraphReader graph;
    private final IdNumbers idNumbers;

    SearchController(GraphReader graph, IdNumbers idNumbers) {
        this.graph = graph;
        this.idNumbers = idNumbers;
    }

    @QueryMapping
    List<SearchHit> search(@Argument String text, @Argument @Nullable Integer first, AsOf at) {
        return searchResult(text, first, at).hits();
    }

    @QueryMapping
    SearchResult searchResult(@Argument String text, @Argument @Nullable Integer first, AsOf at) {
        int limit = first == null ? USUAL_HITS : first;
        if (limit < 1 || limit > MOST_HITS) {
            throw new Refusal(ErrorCode.PAGE_TOO_LARGE);
        }
        String typed = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (typed.length() > LONGEST_TEXT) {
            throw new Refusal(ErrorCode.TEXT_TOO_LONG);
        }
        if (typed.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return SearchResult.NOTHING;
        }
        String personId = idNumbers.findPersonId(typed).orElse(null);
        String masked = SearchText.of(typed).masked();
        Map<String, @Nullable Object> parameters =
                parameters(
                        typed,
                        personId,
                        masked == null ? null : idNumbers.findMaskToken(masked).orElse(null),
                        at.scope().equals(Scope.CITY) ? MOST_OF_A_WAY : MOST_IN_A_SCOPE,
                        // One more than asked for tells whether there is more.
                        limit + 1);
        return graph.find(SEARCH, at, parameters, row -> result(row, limit))
                .orElse(SearchResult.NOTHING);
    }

    /** {@return the parameters of the question, but for the day and the scope} */
    static Map<String, @Nullable Object> parameters(
            String typed,
            @Nullable String personId,
            @Nullable String maskToken,
            int most,
            int limit) {
        // A whole ID number means that person and nothing that looks like it.
        SearchText text = SearchText.of(personId == null ? typed : "");
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("personId", personId);
        parameters.put("maskToken", maskToken);
        parameters.put("numbers", text.numbers());
        parameters.put("name", text.name());
        parameters.put("namePart", text.namePart());
        parameters.put("latin", text.latin());
        parameters.put("address", text.address());
        parameters.put("addressKey", text.addressKey());
        parameters.put("headCodes", CodeLists.relationsThatTell("head"));
        parameters.put("dwellings", MOST_DWELLINGS);
        parameters.put("most", most);
        parameters.put("limit", limit);
        return parameters;
    }

    private SearchResult result(Row row, int limit) {
        List<Row> hits = row.maps("hits");
        return new SearchResult(
                hits.stream().limit(limit).map(this::hit).toList(),
                hits.size() > limit || row.is("cut"));
    }

    private SearchHit hit(Row row) {
        Subject.Kind kind = Subject.Kind.valueOf(row.getText("kind"));
        String key = row.getText("key");
        String cipher = row.text("idCipher");
        String label =
                switch (kind) {
                    case AID_UNIT -> joined(key, row.text("applicant"));
                    case HOUSEHOLD -> joined(key, row.text("head"));
                    case PERSON -> row.text("name");
                };
        String detail =
                kind == Subject.Kind.PERSON
                        ? joined(
                                text(row.day("birthDate")),
                                cipher == null ? null : idNumbers.masked(cipher),
                                row.text("divisionName"),
                                row.text("unit"))
                        : joined(row.text("divisionName"), row.text("address"));
        return new SearchHit(
                kind,
                key,
                label == null ? key : label,
                detail,
                MatchedBy.valueOf(row.getText("matchedBy")),
                row.getInt("openFindings"));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
