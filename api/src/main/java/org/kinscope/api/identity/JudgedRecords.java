package org.kinscope.api.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.api.person.IdNumbers;
import org.kinscope.api.person.PersonAt;
import org.kinscope.graph.scope.AsOf;
import org.springframework.stereotype.Component;

/** Looks up records and what was judged about them. */
@Component
final class JudgedRecords {

    private static final Question RECORDS = question("records");
    private static final Question REVIEW = question("review");
    private static final Question COUNT = question("review-count");
    private static final Question JUDGEMENTS = question("judgements");
    private static final Question COVERED = question("covered");

    private final GraphReader graph;
    private final IdNumbers numbers;

    JudgedRecords(GraphReader graph, IdNumbers numbers) {
        this.graph = graph;
        this.numbers = numbers;
    }

    /**
     * The records of a person.
     *
     * @param list its own first; empty for people whom the scope does not cover
     */
    record OfPerson(List<PersonRecord> list) {}

    /** {@return the records of each person, by where they were looked for} */
    Map<PersonAt, OfPerson> all(Set<PersonAt> wanted) {
        Map<PersonAt, OfPerson> all = new HashMap<>();
        wanted.forEach(person -> all.put(person, new OfPerson(new ArrayList<>())));
        for (AsOf at : wanted.stream().map(PersonAt::at).distinct().toList()) {
            List<String> ids =
                    wanted.stream()
                            .filter(one -> one.at().equals(at))
                            .map(PersonAt::id)
                            .sorted()
                            .toList();
            graph.list(
                            RECORDS,
                            at,
                            Map.of("ids", ids),
                            row ->
                                    Map.entry(
                                            new PersonAt(row.getText("id"), at),
                                            PersonRecord.of(row.map("record"), numbers)))
                    .forEach(
                            entry -> {
                                OfPerson person = all.get(entry.getKey());
                                if (person != null) {
                                    person.list().add(entry.getValue());
                                }
                            });
        }
        return all;
    }

    /** {@return pairs that wait for a judgement, behind a place} */
    List<IdentityQuestion> review(String place, int limit, AsOf at) {
        int slash = place.indexOf('/');
        double probability = slash < 0 ? 2 : probability(place.substring(0, slash));
        return graph.list(
                REVIEW,
                at,
                Map.of(
                        "probability",
                        probability,
                        "after",
                        place.substring(slash + 1),
                        "limit",
                        limit),
                row ->
                        new IdentityQuestion(
                                Judgement.of(row.map("judgement")),
                                PersonRecord.of(row.map("left"), numbers),
                                PersonRecord.of(row.map("right"), numbers)));
    }

    /** {@return how many pairs wait for a judgement} */
    int count(AsOf at) {
        return graph.find(COUNT, at, Map.of(), row -> row.getInt("pairs")).orElse(0);
    }

    /** {@return what was judged about the records of a person, the newest first} */
    List<Judgement> judgements(String person, AsOf at) {
        return graph.list(
                JUDGEMENTS,
                at,
                Map.of("person", person),
                row -> Judgement.of(row.map("judgement")));
    }

    /** {@return which of these records are of people whom the scope covers} */
    Set<String> covered(Collection<String> ids, AsOf at) {
        return Set.copyOf(graph.list(COVERED, at, Map.of("ids", ids), row -> row.getText("id")));
    }

    /** {@return the persons to whom these records belong, where the scope covers them} */
    List<String> persons(Collection<String> ids, AsOf at) {
        return graph.list(COVERED, at, Map.of("ids", ids), row -> row.getText("person"));
    }

    private static double probability(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 2;
        }
    }

    private static Question question(String name) {
        return Question.beside(JudgedRecords.class, name + ".cypher");
    }
}
