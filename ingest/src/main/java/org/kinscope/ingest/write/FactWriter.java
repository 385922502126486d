package org.kinscope.ingest.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.source.Source;
import org.kinscope.ingest.identity.Aliases;
import org.kinscope.ingest.identity.Identification;
import org.kinscope.ingest.identity.IdentifiedRow;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.source.Datasets;
import org.kinscope.ingest.source.Settle;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * Writes the facts of one delivery, batch by batch. A batch is one transaction: what it closes,
 * writes, settles and marks is all there or not at all. Meant for one thread.
 */
public final class FactWriter implements AutoCloseable {

    private final Session session;
    private final int deliveryNo;
    private final PersonIds ids;
    private final Aliases aliases;
    private final Identification identification;
    private final Stubs stubs;
    private String state;
    private final Set<String> emptyAtStart;

    /**
     * @param session where to write; stays open
     * @param ids what stands for personal numbers
     * @param aliases whose numbers belong to the same human
     * @param deliveryNo the number of the delivery
     * @param state the state of the graph
     * @param scratch a folder for what must be remembered meanwhile
     */
    public FactWriter(
            Session session,
            PersonIds ids,
            Aliases aliases,
            int deliveryNo,
            GraphState state,
            Path scratch) {
        this.session = session;
        this.state = state.state();
        this.deliveryNo = deliveryNo;
        this.ids = ids;
        this.aliases = aliases;
        this.identification = new Identification(ids, aliases);
        this.stubs = new Stubs(ids, scratch);
        this.emptyAtStart = EmptyKinds.in(session);
    }

    /** What the graph holds under a key. */
    private record Before(String rowHash, int deliveryNo) {}

    /**
     * Does for a batch what needs no graph, so that it can be done while another one is written.
     * Safe beside {@link #write}.
     *
     * @param dataset the dataset of the file
     * @param fileNo the file
     * @param facts the facts; no key may stand in them, or in another batch of the delivery, twice
     */
    public Batch prepare(Dataset dataset, int fileNo, List<Pending> facts) {
        boolean allNew = emptyAtStart.contains(dataset.primary().name());
        return new Batch(
                dataset,
                fileNo,
                facts,
                allNew ? facts.stream().map(fact -> identify(fileNo, fact)).toList() : null);
    }

    /**
     * A batch of one file.
     *
     * @param dataset the dataset of the file
     * @param fileNo the file
     * @param facts the facts
     * @param identified the same in the terms of the graph; null where most will be unchanged
     */
    public record Batch(
            Dataset dataset,
            int fileNo,
            List<Pending> facts,
            @Nullable List<IdentifiedRow> identified) {

        /** {@return the same, of which the graph is asked what it holds} */
        Batch toBeAsked() {
            return new Batch(dataset, fileNo, facts, null);
        }
    }

    /**
     * {@return what became of a batch, once it is written}
     *
     * @param nextState the state that the graph is in after it, where it changes anything
     * @throws OtherWriter if somebody else has written to the graph since
     */
    public Outcome write(Batch batch, String nextState) {
        List<Runnable> afterCommit = new ArrayList<>();
        AtomicInteger attempts = new AtomicInteger();
        Outcome outcome =
                session.executeWrite(
                        tx -> {
                            afterCommit.clear();
                            boolean again = attempts.getAndIncrement() > 0;
                            // An attempt whose answer was lost may have been committed.
                            boolean committed = again && GraphState.isIn(tx, nextState);
                            Outcome one =
                                    write(
                                            tx,
                                            again ? batch.toBeAsked() : batch,
                                            nextState,
                                            afterCommit);
                            return committed ? one.withChange() : one;
                        });
        afterCommit.forEach(Runnable::run);
        if (outcome.changed()) {
            state = nextState;
        }
        return outcome;
    }

    private Outcome write(
            TransactionContext tx, Batch batch, String nextState, List<Runnable> afterCommit) {
        Outcome outcome = writeApart(tx, batch, afterCommit);
        if (outcome.changed()) {
            GraphState.advance(tx, state, nextState);
        }
        return outcome;
    }

    /**
     * What the register of persons says of a number that is another person's goes to its record.
     */
    private Outcome writeApart(TransactionContext tx, Batch batch, List<Runnable> afterCommit) {
        if (!batch.dataset().name().equals("persons") || aliases.homes().isEmpty()) {
            return writePart(tx, batch, afterCommit);
        }
        List<Pending> ofPersons = new ArrayList<>();
        List<Pending> ofRecords = new ArrayList<>();
        int subject = batch.dataset().indexOf("id_number");
        for (Pending pending : batch.facts()) {
            String record = ids.personIdOf(String.valueOf(pending.fact().values().get(subject)));
            (aliases.isAlias(record) ? ofRecords : ofPersons).add(pending);
        }
        Dataset records = Datasets.bundled().recordsOfPersons();
        Outcome persons =
                writePart(
                        tx,
                        new Batch(batch.dataset(), batch.fileNo(), ofPersons, null),
                        afterCommit);
        return ofRecords.isEmpty()
                ? persons
                : persons.plus(
                        writePart(
                                tx,
                                new Batch(records, batch.fileNo(), ofRecords, null),
                                afterCommit));
    }

    private Outcome writePart(TransactionContext tx, Batch batch, List<Runnable> afterCommit) {
        Dataset dataset = batch.dataset();
        Superseding superseding = new Superseding(dataset, deliveryNo);
        List<IdentifiedRow> rows = batch.identified();
        List<IdentifiedRow> changed = new ArrayList<>();
        List<Outcome.Held> heldNow = new ArrayList<>();
        long loadedBefore = 0;
        if (rows == null) {
            rows = new ArrayList<>();
            Map<String, Before> held = held(tx, superseding.findQuery(), batch.facts());
            for (Pending fact : batch.facts()) {
                Before before = held.get(fact.id().factKey());
                if (before == null) {
                    rows.add(identify(batch.fileNo(), fact));
                    heldNow.add(new Outcome.Held(fact, deliveryNo));
                } else if (before.rowHash().equals(fact.id().rowHash())) {
                    loadedBefore += before.deliveryNo() == deliveryNo ? 1 : 0;
                    heldNow.add(new Outcome.Held(fact, before.deliveryNo()));
                } else if (before.deliveryNo() <= deliveryNo) {
                    IdentifiedRow row = identify(batch.fileNo(), fact);
                    rows.add(row);
                    changed.add(row);
                    heldNow.add(new Outcome.Held(fact, deliveryNo));
                }
            }
        } else {
            batch.facts().forEach(fact -> heldNow.add(new Outcome.Held(fact, deliveryNo)));
        }
        if (!rows.isEmpty()) {
            Map<String, Object> parameters = parameters(batch.fileNo());
            afterCommit.add(stubs.ensure(tx, rows, parameters));
            List<String> changedKeys = changed.stream().map(row -> row.id().factKey()).toList();
            if (!changed.isEmpty()) {
                superseding.close(tx, changedKeys);
            }
            List<Map<String, @Nullable Object>> maps = IdentifiedRow.rowsOf(rows);
            dataset.write().forEach(text -> RowStatement.of(text).run(tx, maps, parameters));
            for (Settle settle : dataset.settle()) {
                if (settle.needs() == null || !emptyAtStart.contains(settle.needs())) {
                    settle(tx, settle, maps, IdentifiedRow.rowsOf(changed), parameters);
                }
            }
            mark(tx, batch, rows, rows.size() - changed.size());
        }
        long loaded = rows.size() + loadedBefore;
        return new Outcome(
                loaded,
                batch.facts().size() - loaded,
                UnknownReferences.of(tx, dataset, batch.facts()),
                heldNow,
                !rows.isEmpty());
    }

    private static void settle(
            TransactionContext tx,
            Settle settle,
            List<Map<String, @Nullable Object>> rows,
            List<Map<String, @Nullable Object>> changed,
            Map<String, Object> parameters) {
        for (String text : Cypher.statements("settle/" + settle.name())) {
            RowStatement statement = RowStatement.of(text);
            boolean ofChanged = statement.list().equals("changed");
            statement.runForEach(tx, ofChanged ? changed : rows, parameters);
        }
    }

    private static Map<String, Before> held(
            TransactionContext tx, String query, List<Pending> batch) {
        List<String> keys = batch.stream().map(pending -> pending.id().factKey()).toList();
        return tx.run(query, Map.of("keys", keys)).stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get("key").asString(),
                                row ->
                                        new Before(
                                                row.get("rowHash").asString(),
                                                row.get("deliveryNo").asInt())));
    }

    private IdentifiedRow identify(int fileNo, Pending pending) {
        int line = Math.toIntExact(pending.fact().line());
        return identification.identify(
                pending.fact(), pending.id(), new Source(deliveryNo, fileNo, line));
    }

    private Map<String, Object> parameters(int fileNo) {
        Map<String, Object> parameters = Settling.ofRegister();
        parameters.put("deliveryNo", deliveryNo);
        parameters.put("fileNo", fileNo);
        return parameters;
    }

    private void mark(TransactionContext tx, Batch batch, List<IdentifiedRow> rows, int added) {
        Set<String> persons = new LinkedHashSet<>();
        Set<String> units = new LinkedHashSet<>();
        for (IdentifiedRow row : rows) {
            row.persons().forEach(person -> persons.add(person.personId()));
            units.addAll(row.units());
        }
        Object first = rows.getFirst().id().factKey();
        tx.run(
                        Cypher.statement("change"),
                        Map.of(
                                "id", deliveryNo + "-" + batch.fileNo() + "-" + first,
                                "deliveryNo", deliveryNo,
                                "fileNo", batch.fileNo(),
                                "added", added,
                                "kind", batch.dataset().name(),
                                "persons", List.copyOf(persons),
                                "units", List.copyOf(units)))
                .consume();
    }

    /**
     * {@return those of the numbers which no node has}
     *
     * @param reference where the numbers stand
     */
    public List<String> unknown(Dataset.Reference reference, Collection<String> numbers) {
        return session.executeRead(tx -> UnknownReferences.among(tx, reference, numbers));
    }

    @Override
    public void close() {
        stubs.close();
    }
}
