package org.kinscope.api.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.graph.Row;
import org.kinscope.ingest.identity.judgement.Clue;
import org.kinscope.ingest.identity.judgement.JudgementJson;
import org.kinscope.ingest.identity.judgement.Verdict;

/**
 * Whether two records are of one human.
 *
 * @param id its own
 * @param left a record, by personId
 * @param right the other
 * @param judgement what is judged
 * @param probability of one human; null where a person judged
 * @param weight all clues together in bits; null where a person judged
 * @param clues what it rests on; personal numbers are masked
 * @param decidedBy {@code machine:<version>} or a user
 * @param decidedOn the day
 * @param reason in words
 * @param delivery the last delivery that was known
 * @param standing whether it counts for its pair
 */
public record Judgement(
        String id,
        String left,
        String right,
        Verdict judgement,
        @Nullable Double probability,
        @Nullable Double weight,
        List<Clue> clues,
        String decidedBy,
        LocalDate decidedOn,
        @Nullable String reason,
        int delivery,
        boolean standing) {

    static Judgement of(Row row) {
        return new Judgement(
                row.getText("id"),
                row.getText("left"),
                row.getText("right"),
                Verdict.valueOf(row.getText("judgement")),
                row.number("probability"),
                row.number("weight"),
                JudgementJson.clues(row.getText("clues")),
                row.getText("decidedBy"),
                row.getDay("decidedOn"),
                row.text("reason"),
                row.getInt("deliveryNo"),
                row.is("standing"));
    }
}
