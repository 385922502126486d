package org.kinscope.api.identity;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.person.IdNumbers;
import org.kinscope.api.person.PersonAt;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.ingest.identity.PersonIds;
import org.neo4j.driver.Driver;

/** The same lists for the command line, of the whole city. */
public final class IdentityLists {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final JudgedRecords records;
    private final AsOf at;

    /**
     * @param driver the graph
     * @param ids the keys, for masking
     * @param day the day of the question
     */
    public IdentityLists(Driver driver, PersonIds ids, LocalDate day) {
        records = new JudgedRecords(new GraphReader(driver, PATIENCE), IdNumbers.of(ids));
        at = AsOf.city(day);
    }

    /** {@return up to {@code limit} pairs that wait, the likeliest first} */
    public List<IdentityQuestion> review(int limit) {
        return records.review("", limit, at);
    }

    /** {@return how many pairs wait} */
    public int waiting() {
        return records.count(at);
    }

    /** {@return the records of the person to whom a record belongs, its own first} */
    public List<PersonRecord> records(String id) {
        return records.persons(List.of(id), at).stream()
                .flatMap(
                        person ->
                                records.all(Set.of(new PersonAt(person, at))).values().stream()
                                        .flatMap(found -> found.list().stream()))
                .toList();
    }

    /** {@return what was judged about the person to whom a record belongs, the newest first} */
    public List<Judgement> judgements(String id) {
        return records.judgements(id, at);
    }
}
