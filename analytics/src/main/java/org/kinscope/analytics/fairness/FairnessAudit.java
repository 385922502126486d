package org.kinscope.analytics.fairness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.fairness.AuditDraws.Judged;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.review.ReviewState;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** Brings together those whom the analyses ask about, live findings, decisions and draws. */
public final class FairnessAudit {

    private static final String DECISIONS = CypherText.of(FairnessAudit.class, "decisions.cypher");

    private final Driver driver;

    /** Of the findings of that graph. */
    public FairnessAudit(Driver driver) {
        this.driver = driver;
    }

    private record Decided(int confirmed, int explained) {}

    /**
     * {@return the groups of everybody whom the analyses ask about} Findings do not enter, so that
     * this may be kept as long as the city stays as it is.
     *
     * @param city the city in memory
     * @param day for which traits are read
     */
    public static Map<Subject, Map<Trait, Group>> groups(
            CityProjection city, Subject.Kind kind, Scope scope, LocalDate day) {
        CityProjection asked = city.in(scope);
        Traits traits = new Traits(asked.subjects(), day);
        Map<Map<Trait, Group>, Map<Trait, Group>> same = new HashMap<>();
        Map<Subject, Map<Trait, Group>> groups = new LinkedHashMap<>();
        for (Subject subject : asked(asked, kind)) {
            Map<Trait, Group> of = Map.copyOf(traits.of(subject));
            groups.put(subject, same.computeIfAbsent(of, known -> known));
        }
        return groups;
    }

    /**
     * {@return everybody of the audit, with findings and decisions as they are now}
     *
     * @param groups of {@link #groups}, for the question's subjects and scope
     */
    public List<Audited> subjects(Map<Subject, Map<Trait, Group>> groups, AuditQuestion question) {
        Map<String, Decided> found = found(question);
        AuditDraws draws = new AuditDraws(driver);
        Map<Subject, Judged> judged =
                draws.findLast(question).map(draw -> draws.judged(draw.id())).orElse(Map.of());
        List<Audited> audited = new ArrayList<>();
        groups.forEach(
                (subject, of) -> {
                    Decided decided = found.get(subject.key());
                    Judged drawn = judged.get(subject);
                    audited.add(
                            new Audited(
                                    of,
                                    decided != null,
                                    decided == null ? 0 : decided.confirmed(),
                                    decided == null ? 0 : decided.explained(),
                                    drawn == null ? null : drawn.arm(),
                                    drawn == null ? null : drawn.verdict()));
                });
        return audited;
    }

    /**
     * {@return a blinded sample of everybody of the audit, not kept yet}
     *
     * @param each how many with and how many without a live finding
     * @param seed of the chance
     */
    public Draw draw(CityProjection city, AuditQuestion question, int each, int seed) {
        Map<String, Decided> found = found(question);
        List<Subject> with = new ArrayList<>();
        List<Subject> without = new ArrayList<>();
        for (Subject subject : asked(city.in(question.scope()), question.kind())) {
            (found.containsKey(subject.key()) ? with : without).add(subject);
        }
        return Draw.of(with, without, each, seed);
    }

    private static List<Subject> asked(CityProjection city, Subject.Kind kind) {
        return switch (kind) {
            case AID_UNIT -> city.aidUnits();
            case PERSON -> city.peopleInAid();
            case HOUSEHOLD -> city.householdsWithIncome();
        };
    }

    private Map<String, Decided> found(AuditQuestion question) {
        Map<String, Decided> found = new HashMap<>();
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("codes", List.copyOf(question.codes()));
        parameters.put("kind", question.kind().code());
        try (Session session = driver.session();
                var transaction = session.beginTransaction()) {
            var rows = transaction.run(DECISIONS, parameters);
            while (rows.hasNext()) {
                Record row = rows.next();
                String decided = row.get("decided").asString("");
                found.merge(
                        row.get("subjectKey").asString(),
                        new Decided(
                                decided.equals(ReviewState.CONFIRMED.name()) ? 1 : 0,
                                decided.equals(ReviewState.EXPLAINED.name()) ? 1 : 0),
                        (a, b) ->
                                new Decided(
                                        a.confirmed() + b.confirmed(),
                                        a.explained() + b.explained()));
            }
        }
        return found;
    }
}
