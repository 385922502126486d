package org.kinscope.analytics.fairness;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.fairness.Audited.Arm;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.kinscope.graph.finding.Subject;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;

/** The blinded samples that the graph keeps, and what reviewers said. Only appended. */
public final class AuditDraws {

    private static final String KEEP = text("keep-draw.cypher");
    private static final String LIST = text("list-draws.cypher");
    private static final String ITEMS = text("draw-items.cypher");
    private static final String JUDGE = text("judge-item.cypher");
    private static final String TAKEN = "Neo.ClientError.Schema.ConstraintValidationFailed";

    private final Driver driver;

    /** Of that graph. */
    public AuditDraws(Driver driver) {
        this.driver = driver;
    }

    /**
     * A draw that is kept.
     *
     * @param id its name, as {@code D20201231-7}
     * @param question for which audit, as text
     * @param seed of its chance
     * @param asOf the day of the audit
     * @param by who drew it
     * @param drawnAt when
     * @param items how many subjects it has
     * @param judged of how many somebody said something
     */
    public record Kept(
            String id,
            String question,
            int seed,
            LocalDate asOf,
            String by,
            ZonedDateTime drawnAt,
            int items,
            int judged) {}

    /**
     * A subject of a draw as a reviewer sees it: nothing tells whether a finding is about it.
     *
     * @param no its number
     * @param subject whom to look at
     * @param verdict the last word on it; null where there is none
     * @param by who said it
     * @param reason why
     */
    public record Blind(
            int no,
            Subject subject,
            @Nullable Verdict verdict,
            @Nullable String by,
            @Nullable String reason) {}

    /** A draw of that name is there already. */
    public static final class DrawnAlready extends Exception {
        private static final long serialVersionUID = 1L;

        DrawnAlready(String id) {
            super("there is a draw " + id + " already; name another seed");
        }
    }

    /**
     * Keeps a draw.
     *
     * @return its name
     * @throws DrawnAlready if there is one of the same day and seed
     */
    public String keep(Draw draw, AuditQuestion question, LocalDate asOf, int seed, String by)
            throws DrawnAlready {
        String id = "D" + asOf.toString().replace("-", "") + "-" + seed;
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", id);
        properties.put("question", textOf(question));
        properties.put("seed", seed);
        properties.put("asOf", asOf);
        properties.put("by", by);
        properties.put("drawnAt", ZonedDateTime.now());
        List<Map<String, Object>> items =
                draw.items().stream()
                        .map(
                                i ->
                                        Map.<String, Object>of(
                                                "no", i.no(),
                                                "subjectKind", i.subject().kind().code(),
                                                "subjectKey", i.subject().key(),
                                                "arm", i.arm().name()))
                        .toList();
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(
                    tx -> tx.run(KEEP, Map.of("draw", properties, "items", items)).consume());
            return id;
        } catch (ClientException e) {
            if (TAKEN.equals(e.code())) {
                throw new DrawnAlready(id);
            }
            throw e;
        }
    }

    /** {@return the draws, the last first} */
    public List<Kept> list() {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> tx.run(LIST).list(AuditDraws::kept));
        }
    }

    /** {@return the last draw for that question, or empty where there is none} */
    public Optional<Kept> findLast(AuditQuestion question) {
        String asked = textOf(question);
        return list().stream().filter(d -> d.question().equals(asked)).findFirst();
    }

    /** {@return the subjects of a draw, blinded; none where there is no such draw} */
    public List<Blind> items(String draw) {
        return rows(draw).stream().map(AuditDraws::blind).toList();
    }

    /**
     * Appends what a reviewer says.
     *
     * @param reason why, in words
     * @return whether the draw has such a number
     */
    public boolean judge(
            String draw, int no, Verdict verdict, String by, LocalDate on, String reason) {
        Map<String, Object> said =
                Map.of("verdict", verdict.name(), "by", by, "on", on, "reason", reason);
        try (Session session = driver.session()) {
            return session.executeWrite(
                    tx ->
                            !tx.run(JUDGE, Map.of("item", draw + "-" + no, "verdict", said))
                                    .list()
                                    .isEmpty());
        }
    }

    /**
     * For the audit alone: which half somebody was drawn for, and what was said.
     *
     * @param arm the half
     * @param verdict the last word; null where there is none
     */
    record Judged(Arm arm, @Nullable Verdict verdict) {}

    /** {@return the judged subjects of a draw, by subject} */
    Map<Subject, Judged> judged(String draw) {
        Map<Subject, Judged> judged = new HashMap<>();
        for (Record row : rows(draw)) {
            Blind blind = blind(row);
            judged.put(
                    blind.subject(),
                    new Judged(Arm.valueOf(row.get("arm").asString()), blind.verdict()));
        }
        return judged;
    }

    private List<Record> rows(String draw) {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> tx.run(ITEMS, Map.of("draw", draw)).list());
        }
    }

    private static Blind blind(Record row) {
        Value verdict = row.get("verdict");
        return new Blind(
                row.get("no").asInt(),
                new Subject(
                        Subject.Kind.ofCode(row.get("subjectKind").asString()),
                        row.get("subjectKey").asString()),
                verdict.isNull() ? null : Verdict.valueOf(verdict.get("verdict").asString()),
                verdict.isNull() ? null : verdict.get("by").asString(),
                verdict.isNull() ? null : verdict.get("reason").asString());
    }

    private static Kept kept(Record row) {
        Value draw = row.get("draw");
        return new Kept(
                draw.get("id").asString(),
                draw.get("question").asString(),
                draw.get("seed").asInt(),
                draw.get("asOf").asLocalDate(),
                draw.get("by").asString(),
                draw.get("drawnAt").asZonedDateTime(),
                row.get("items").asInt(),
                row.get("judged").asInt());
    }

    private static String textOf(AuditQuestion question) {
        return question.kind().code()
                + " "
                + question.scope().divisionPrefix()
                + " "
                + String.join(",", question.codes().stream().sorted().toList());
    }

    private static String text(String name) {
        return CypherText.of(AuditDraws.class, name);
    }
}
