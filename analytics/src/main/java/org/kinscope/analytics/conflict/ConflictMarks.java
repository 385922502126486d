package org.kinscope.analytics.conflict;

import java.util.List;
import java.util.Map;
import org.kinscope.analytics.mark.MarkReader;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Notes what somebody did about conflicts: the owner was asked, or it may stand. */
public final class ConflictMarks {

    private static final String MARK = CypherText.of(ConflictMarks.class, "mark-conflicts.cypher");
    private static final String KEEP = CypherText.of(ConflictMarks.class, "keep-conflicts.cypher");

    private ConflictMarks() {}

    /**
     * {@return the keys that were marked} Those that are unknown or corrected already are left as
     * they are. What they said when an earlier delivery was the last stays as a version.
     *
     * @param keys conflicts
     * @param state {@link ConflictState#SENT_BACK} or {@link ConflictState#ACCEPTED}
     * @param note why, or what was asked
     * @throws IllegalArgumentException if the state is another one: the register alone finds those
     */
    public static List<String> mark(
            Driver driver, List<String> keys, ConflictState state, String note) {
        if (state != ConflictState.SENT_BACK && state != ConflictState.ACCEPTED) {
            throw new IllegalArgumentException(
                    "a conflict is marked "
                            + ConflictState.SENT_BACK.code()
                            + " or "
                            + ConflictState.ACCEPTED.code()
                            + "; '"
                            + state.code()
                            + "' is found by the register itself");
        }
        try (Session session = driver.session()) {
            MarkReader marks = new MarkReader(session, ConflictRegister.LABEL);
            int deliveryNo = marks.now().deliveryNo();
            Map<String, Object> parameters =
                    Map.of(
                            "keys", keys,
                            "state", state.name(),
                            "note", note,
                            "deliveryNo", deliveryNo);
            return session.executeWrite(
                    tx -> {
                        tx.run(KEEP, parameters).consume();
                        return tx.run(MARK, parameters).list(row -> row.get("key").asString());
                    });
        }
    }
}
