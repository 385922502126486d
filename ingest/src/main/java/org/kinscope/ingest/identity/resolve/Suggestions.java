package org.kinscope.ingest.identity.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.CypherFile;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.identity.judgement.Clue;
import org.kinscope.ingest.identity.judgement.Judgement;
import org.kinscope.ingest.identity.judgement.JudgementJson;
import org.kinscope.ingest.identity.judgement.Standing;
import org.kinscope.ingest.identity.judgement.Verdict;
import org.kinscope.ingest.identity.linkage.Decided;
import org.kinscope.ingest.identity.linkage.Earlier;
import org.kinscope.ingest.identity.linkage.LinkResult;
import org.kinscope.ingest.identity.linkage.LinkTable;
import org.kinscope.ingest.identity.linkage.Linkage;
import org.kinscope.ingest.identity.linkage.LinkedPair;
import org.kinscope.ingest.identity.linkage.estimate.Model;
import org.kinscope.ingest.quarantine.RawRow;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Whom the refused rows of the register of persons are probably of: they are compared with all
 * records by what those taught. It is a suggestion to whoever corrects the row; no refused row is
 * ever joined, and none changes how records are judged.
 */
final class Suggestions {

    private static final int BATCH = 1_000;

    private final Driver driver;
    private final PersonIds ids;

    Suggestions(Driver driver, PersonIds ids) {
        this.driver = driver;
        this.ids = ids;
    }

    /** Says for each refused row that waits whom it is probably of, or that it is of nobody. */
    void suggest(Records records, Standing standing, Model model) {
        int known = records.table().size();
        LinkTable.Builder all = null;
        List<String> entries = new ArrayList<>();
        try (Session session = driver.session()) {
            for (var row : session.run(text("refused")).list()) {
                all = all == null ? records.table().more() : all;
                entries.add(row.get("entryId").asString());
                List<String> values =
                        new ArrayList<>(
                                RawRow.fields(ids.unseal(row.get("recordCipher").asString())));
                values.add("");
                all.add(entries.getLast(), "quarantine", values);
            }
        }
        if (all == null) {
            return;
        }
        BitSet refused = new BitSet();
        refused.set(known, known + entries.size());
        LinkResult result =
                Linkage.link(
                        all.build(),
                        LinkageMachine.SCHEMA,
                        same(records, standing),
                        new Earlier(model, refused),
                        line -> {});
        keep(entries, best(result, known), result, known);
    }

    /** {@return for each refused row, by its place, the record that is likest to it} */
    private static Map<Integer, LinkedPair> best(LinkResult result, int known) {
        Map<Integer, LinkedPair> best = new HashMap<>();
        for (LinkedPair pair : result.pairs()) {
            boolean likely = pair.probability() >= LinkageMachine.SCHEMA.thresholds().unsure();
            if (likely && pair.left() < known && pair.right() >= known) {
                best.merge(pair.right(), pair, (one, two) -> likelier(result, one, two));
            }
        }
        return best;
    }

    /** Of two that are as likely (records of one human) the one whose id comes first. */
    private static LinkedPair likelier(LinkResult result, LinkedPair one, LinkedPair two) {
        int order = Double.compare(one.weight(), two.weight());
        boolean first = result.table().id(one.left()).compareTo(result.table().id(two.left())) < 0;
        return order > 0 || order == 0 && first ? one : two;
    }

    private static List<Decided> same(Records records, Standing standing) {
        List<Decided> same = new ArrayList<>();
        for (Judgement judgement : standing.all()) {
            Integer left = records.placeOf().get(judgement.pair().left());
            Integer right = records.placeOf().get(judgement.pair().right());
            if (judgement.verdict() == Verdict.SAME && left != null && right != null) {
                same.add(new Decided(Math.min(left, right), Math.max(left, right), true));
            }
        }
        return same;
    }

    private void keep(
            List<String> entries, Map<Integer, LinkedPair> best, LinkResult result, int known) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            LinkedPair pair = best.get(known + i);
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("entryId", entries.get(i));
            row.put("record", pair == null ? null : result.table().id(pair.left()));
            row.put("probability", pair == null ? null : LinkageMachine.round(pair.probability()));
            row.put("weight", pair == null ? null : LinkageMachine.round(pair.weight()));
            row.put("clues", pair == null ? null : JudgementJson.ofClues(clues(result, pair)));
            row.put("by", pair == null ? null : "machine:" + LinkageMachine.VERSION);
            rows.add(row);
        }
        try (Session session = driver.session()) {
            for (int start = 0; start < rows.size(); start += BATCH) {
                Map<String, Object> batch =
                        Map.of("rows", rows.subList(start, Math.min(rows.size(), start + BATCH)));
                session.executeWriteWithoutResult(tx -> tx.run(text("suggest"), batch).consume());
            }
        }
    }

    /** The refused row at the left, the known record at the right. */
    private static List<Clue> clues(LinkResult result, LinkedPair pair) {
        return result.clues(pair).stream().map(LinkageMachine::shown).map(Clue::turned).toList();
    }

    private static String text(String name) {
        return CypherFile.statement(Suggestions.class, name);
    }
}
