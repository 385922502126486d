package org.kinscope.ingest.identity.judgement;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.CypherFile;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * The judgements of a graph and of its journal, which say the same once this is opened. What only
 * the journal knows (the graph was loaded anew, or a run was killed) is written to the graph where
 * both records are known there; what only the graph knows is appended to the journal. For one
 * writer at a time.
 */
public final class Judgements {

    private static final int BATCH = 1_000;

    private final Driver driver;
    private final JudgementJournal journal;
    private final Standing standing = new Standing();
    private final int lastDelivery;
    private long lastSeq;

    private Judgements(Driver driver, JudgementJournal journal, int lastDelivery) {
        this.driver = driver;
        this.journal = journal;
        this.lastDelivery = lastDelivery;
    }

    /**
     * {@return the judgements of a graph and of the journal of {@code dataFolder}}
     *
     * @throws JournalRefused if the journal cannot be read or written
     */
    public static Judgements open(Driver driver, Path dataFolder) {
        JudgementJournal journal = new JudgementJournal(dataFolder);
        try (Session session = driver.session()) {
            int lastDelivery =
                    session.run(text("last-delivery")).single().get("deliveryNo").asInt();
            Judgements judgements = new Judgements(driver, journal, lastDelivery);
            judgements.meet(session, journal.read());
            return judgements;
        }
    }

    /** {@return what counts for each pair; without clues} */
    public Standing standing() {
        return standing;
    }

    /** {@return the number of the last delivery} */
    public int lastDelivery() {
        return lastDelivery;
    }

    /**
     * Passes judgements: first to the journal, then to the graph.
     *
     * @param passed in their order
     * @param day the day on which they are passed
     * @throws JournalRefused if the journal cannot be written; then the graph has none of them
     */
    public void pass(List<Judgement> passed, LocalDate day) {
        List<Judgement> placed = new ArrayList<>(passed.size());
        for (Judgement judgement : passed) {
            placed.add(judgement.at(++lastSeq, day, lastDelivery));
        }
        journal.append(placed);
        try (Session session = driver.session()) {
            write(session, placed);
        }
        placed.forEach(standing::add);
    }

    /** {@return what the judgement that counts for a pair rests on; nothing where there is none} */
    public List<Clue> clues(Pair pair) {
        Judgement counting = standing.find(pair);
        if (counting == null) {
            return List.of();
        }
        try (Session session = driver.session()) {
            return session
                    .run(text("judgements-by-id"), Map.of("ids", List.of(counting.id())))
                    .stream()
                    .findFirst()
                    .map(row -> judgement(row).clues())
                    .orElse(List.of());
        }
    }

    private void meet(Session session, List<Judgement> journaled) {
        Set<String> inGraph = new HashSet<>();
        for (Judgement judgement : session.run(text("standing")).list(Judgements::judgement)) {
            inGraph.add(judgement.id());
            take(judgement);
        }
        Set<String> inJournal = new HashSet<>();
        List<Judgement> missing = new ArrayList<>();
        for (Judgement judgement : journaled) {
            inJournal.add(judgement.id());
            lastSeq = Math.max(lastSeq, judgement.seq());
            if (!inGraph.contains(judgement.id())) {
                missing.add(judgement);
            }
        }
        List<Judgement> told = ofKnown(session, missing);
        write(session, told);
        told.forEach(this::take);
        List<String> onlyInGraph =
                inGraph.stream().filter(id -> !inJournal.contains(id)).sorted().toList();
        if (!onlyInGraph.isEmpty()) {
            journal.append(
                    session.run(text("judgements-by-id"), Map.of("ids", onlyInGraph))
                            .list(Judgements::judgement));
        }
    }

    private void take(Judgement judgement) {
        lastSeq = Math.max(lastSeq, judgement.seq());
        standing.add(judgement);
    }

    private static List<Judgement> ofKnown(Session session, List<Judgement> judgements) {
        if (judgements.isEmpty()) {
            return judgements;
        }
        Set<String> records = new HashSet<>();
        for (Judgement judgement : judgements) {
            records.add(judgement.pair().left());
            records.add(judgement.pair().right());
        }
        Set<String> known = known(session, records);
        return judgements.stream()
                .filter(j -> known.contains(j.pair().left()) && known.contains(j.pair().right()))
                .toList();
    }

    /** {@return whom of these records the graph knows} */
    public static Set<String> known(Session session, Set<String> records) {
        return new HashSet<>(
                session.run(text("known"), Map.of("records", List.copyOf(records)))
                        .list(row -> row.get("record").asString()));
    }

    private static void write(Session session, List<Judgement> judgements) {
        for (int start = 0; start < judgements.size(); start += BATCH) {
            List<Map<String, @Nullable Object>> maps =
                    judgements.subList(start, Math.min(judgements.size(), start + BATCH)).stream()
                            .map(Judgements::map)
                            .toList();
            session.executeWriteWithoutResult(
                    tx -> tx.run(text("add"), Map.of("judgements", maps)).consume());
        }
    }

    private static Map<String, @Nullable Object> map(Judgement judgement) {
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put("id", judgement.id());
        map.put("seq", judgement.seq());
        map.put("left", judgement.pair().left());
        map.put("right", judgement.pair().right());
        map.put("judgement", judgement.verdict().name());
        map.put("probability", judgement.probability());
        map.put("weight", judgement.weight());
        map.put("clues", JudgementJson.ofClues(judgement.clues()));
        map.put("decidedBy", judgement.decidedBy());
        map.put("decidedOn", judgement.decidedOn());
        map.put("reason", judgement.reason());
        map.put("deliveryNo", judgement.deliveryNo());
        return map;
    }

    private static Judgement judgement(Record row) {
        return new Judgement(
                row.get("id").asString(),
                row.get("seq").asLong(),
                Pair.of(row.get("left").asString(), row.get("right").asString()),
                Verdict.valueOf(row.get("judgement").asString()),
                row.get("probability").isNull()
                        ? null
                        : Double.valueOf(row.get("probability").asDouble()),
                row.get("weight").isNull() ? null : Double.valueOf(row.get("weight").asDouble()),
                JudgementJson.clues(row.get("clues").asString()),
                row.get("decidedBy").asString(),
                row.get("decidedOn").asLocalDate(),
                row.get("reason").isNull() ? null : row.get("reason").asString(),
                row.get("deliveryNo").asInt());
    }

    private static String text(String name) {
        return CypherFile.statement(Judgements.class, name);
    }
}
