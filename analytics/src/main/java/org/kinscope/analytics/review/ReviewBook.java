package org.kinscope.analytics.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.finding.FindingRecorder;
import org.kinscope.analytics.neighbourhood.CypherText;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.review.StepRefused.Why;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.Known;
import org.kinscope.graph.scope.Scope;
import org.kinscope.graph.source.Source;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;

/**
 * The steps and replies that the graph holds of findings. A step is judged and appended in one
 * transaction; nothing is ever changed or taken out, and nothing here pays or stops money.
 */
public final class ReviewBook {

    private static final String FIND = text("finding-to-review.cypher");
    private static final String HISTORIES = text("histories.cypher");
    private static final String APPEND = text("append-review.cypher");
    private static final String KEEP = CypherText.of(FindingRecorder.class, "keep-findings.cypher");
    private static final String LAST_DELIVERY =
            CypherText.of(FindingRecorder.class, "last-delivery.cypher");
    private static final String TAKEN = "Neo.ClientError.Schema.ConstraintValidationFailed";

    private final Driver driver;
    private final Rerun rerun;

    /**
     * @param driver the graph
     * @param policy the rules, for running those of a finding again
     */
    public ReviewBook(Driver driver, PolicyCatalogue policy) {
        this.driver = driver;
        this.rerun = new Rerun(driver, policy);
    }

    /**
     * What a reply is about.
     *
     * @param fact the row that the family contests
     * @param replaced what it says instead, by field; empty to leave the fact out
     */
    public record Contested(Source fact, Map<String, String> replaced) {}

    /**
     * All that was done about a finding.
     *
     * @param history the steps
     * @param replies what families said
     */
    public record Kept(History history, List<Reply> replies) {}

    /** Is told of a step that may be taken, before it is. */
    @FunctionalInterface
    public interface Witness {

        /**
         * Writes it down.
         *
         * @param about whom the finding is about
         * @throws IOException if that cannot be: then the step is not taken
         */
        void sees(Subject about) throws IOException;
    }

    private record Found(
            Rerun.Asked asked, @Nullable Yuan amount, String evidence, History history) {}

    /** {@return what was done about the findings, by key; known up to that delivery} */
    public Map<String, Kept> of(Collection<String> keys, Known known) {
        Map<String, Kept> kept = new HashMap<>();
        try (Session session = driver.session()) {
            for (Record row :
                    session.executeRead(
                            tx ->
                                    tx.run(
                                                    HISTORIES,
                                                    Map.of(
                                                            "keys",
                                                            List.copyOf(keys),
                                                            "known",
                                                            known.deliveryNo()))
                                            .list())) {
                kept.put(
                        row.get("findingKey").asString(),
                        new Kept(history(row), row.get("replies").asList(ReviewRows::reply)));
            }
        }
        return kept;
    }

    /**
     * Takes a step.
     *
     * @param key the finding
     * @param scope what whoever takes it may see
     * @param wish the step
     * @param contested of HEAR what the reply is about; else null
     * @param witness is told before anything is written
     * @return the step as it is kept
     * @throws StepRefused if it may not be taken
     * @throws IOException if the witness could not write it down: then nothing is done
     */
    public Review take(
            String key,
            Scope scope,
            History.Wish wish,
            @Nullable Contested contested,
            Witness witness)
            throws StepRefused, IOException {
        try (Session session = driver.session();
                Transaction tx = session.beginTransaction()) {
            Found found = find(tx, key, scope);
            ReviewState state = found.history().after(wish);
            List<Review> before = found.history().reviews();
            int no = before.isEmpty() ? 1 : before.getLast().no() + 1;
            String id = key + "-" + no;
            Reply reply = reply(id, wish, contested, found);
            Review review =
                    new Review(
                            id,
                            no,
                            wish.step(),
                            state,
                            wish.by().strip(),
                            wish.on(),
                            wish.reason().strip(),
                            History.untilOf(wish),
                            found.amount(),
                            tx.run(LAST_DELIVERY).single().get("deliveryNo").asInt());
            witness.sees(found.asked().subject());
            append(tx, key, review, reply);
            tx.commit();
            return review;
        } catch (ClientException e) {
            if (TAKEN.equals(e.code())) {
                throw new StepRefused(Why.MEANWHILE);
            }
            throw e;
        }
    }

    /**
     * What a finding rests on, as its rule tells when it is run again.
     *
     * @param parameters the parameters with which it was asked
     * @param now what the rule says of the facts as they stand now
     * @param without what it says when one of the facts is left out
     */
    public record Tried(Map<String, Long> parameters, Outcome now, Map<Source, Outcome> without) {}

    /**
     * {@return what the rule of a finding says without each of the facts}
     *
     * @throws StepRefused if there is no such finding in the scope
     */
    public Tried tried(String key, Scope scope, Collection<Source> facts) throws StepRefused {
        Rerun.Asked asked = asked(key, scope);
        Facts all = rerun.facts(asked);
        Map<Source, Outcome> without = new LinkedHashMap<>();
        for (Source fact : facts) {
            without.put(
                    fact, rerun.of(asked, all == null ? null : Contest.without(fact).applyTo(all)));
        }
        return new Tried(rerun.parameters(asked), rerun.of(asked, all), without);
    }

    /**
     * {@return what the rule of a finding says of other facts}
     *
     * @throws StepRefused if there is no such finding in the scope, or the facts cannot be changed
     *     so
     */
    public Outcome tried(String key, Scope scope, Contest contest) throws StepRefused {
        Rerun.Asked asked = asked(key, scope);
        Facts all = rerun.facts(asked);
        return rerun.of(asked, all == null ? null : contest.applyTo(all));
    }

    private Rerun.Asked asked(String key, Scope scope) throws StepRefused {
        try (Session session = driver.session();
                Transaction tx = session.beginTransaction()) {
            return find(tx, key, scope).asked();
        }
    }

    private static Found find(Transaction tx, String key, Scope scope) throws StepRefused {
        List<Record> rows =
                tx.run(FIND, Map.of("findingKey", key, "scope", scope.divisionPrefix())).list();
        if (rows.isEmpty()) {
            throw new StepRefused(Why.NOT_FOUND);
        }
        Record row = rows.getFirst();
        Value amount = row.get("amountFen");
        return new Found(
                new Rerun.Asked(
                        key,
                        row.get("code").asString(),
                        new Subject(
                                Subject.Kind.ofCode(row.get("subjectKind").asString()),
                                row.get("subjectKey").asString()),
                        row.get("asOf").asLocalDate(),
                        row.get("parameters").asString("{}")),
                amount.isNull() ? null : new Yuan(amount.asLong()),
                row.get("evidence").asString(),
                history(row));
    }

    private @Nullable Reply reply(
            String id, History.Wish wish, @Nullable Contested contested, Found found)
            throws StepRefused {
        if (wish.step() != ReviewStep.HEAR) {
            return null;
        }
        if (contested == null) {
            throw new StepRefused(Why.NO_REPLY);
        }
        if (!found.evidence().contains(asJson(contested.fact()))) {
            throw new StepRefused(Why.NOT_IN_EVIDENCE);
        }
        Facts facts = rerun.facts(found.asked());
        Contest contest =
                contested.replaced().isEmpty()
                        ? Contest.without(contested.fact())
                        : Contest.replacing(contested.fact(), contested.replaced());
        return new Reply(
                id,
                wish.by().strip(),
                wish.on(),
                wish.reason().strip(),
                contested.fact(),
                contested.replaced(),
                rerun.of(found.asked(), facts),
                rerun.of(found.asked(), facts == null ? null : contest.applyTo(facts)));
    }

    /** {@return the source as the evidence of a finding has it} */
    public static String asJson(Source source) {
        return "{\"deliveryNo\":%d,\"fileNo\":%d,\"line\":%d}"
                .formatted(source.deliveryNo(), source.fileNo(), source.line());
    }

    private static void append(Transaction tx, String key, Review review, @Nullable Reply reply) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("rows", List.of(Map.of("findingKey", key)));
        parameters.put("findingKey", key);
        parameters.put("review", ReviewRows.of(review));
        parameters.put("reply", reply == null ? null : ReviewRows.of(reply, review.no()));
        parameters.put("state", review.state().name());
        parameters.put("stateUntil", review.state().hasEnd() ? review.until() : null);
        parameters.put("deliveryNo", review.deliveryNo());
        tx.run(KEEP, parameters).consume();
        tx.run(APPEND, parameters).consume();
    }

    private static History history(Record row) {
        List<Review> reviews = new ArrayList<>();
        row.get("reviews").values().forEach(review -> reviews.add(ReviewRows.review(review)));
        return new History(row.get("expired").asBoolean(), reviews);
    }

    private static String text(String name) {
        return CypherText.of(ReviewBook.class, name);
    }
}
