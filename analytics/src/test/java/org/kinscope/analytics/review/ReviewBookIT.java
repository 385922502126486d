package org.kinscope.analytics.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.finding.FindingRecorder;
import org.kinscope.analytics.neighbourhood.Town;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.review.StepRefused.Why;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.Known;
import org.kinscope.graph.scope.Scope;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;
import org.neo4j.driver.Record;

class ReviewBookIT {

    private static final String CODE = "hidden.kin-vehicle";
    private static final LocalDate DECEMBER = LocalDate.of(2020, 12, 31);
    private static final LocalDate TODAY = LocalDate.now();

    private final FindingRecorder recorder = new FindingRecorder(GraphForTests.driver());
    private final ReviewBook book = new ReviewBook(GraphForTests.driver(), PolicyCatalogue.load());
    private final Finding<?> finding = found();

    @BeforeEach
    void town() {
        new Town()
                .node("Person", "li", "divisionCode", "321202001001")
                .node("AidUnit", "U1", "divisionCode", "321202001001")
                .build();
        record(DECEMBER, finding);
    }

    private static Finding<?> found() {
        record Use(String plateNo) implements Grounds {
            @Override
            public List<String> identifyingParts() {
                return List.of(plateNo);
            }

            @Override
            public Words sentence() {
                return new Words("谁在用车？", "Who drives?");
            }
        }
        return new Finding<>(
                CODE,
                1,
                Subject.aidUnit("U1"),
                new Use("苏M1"),
                List.of(
                        new Evidence.Path(
                                List.of(
                                        new Evidence.Step(
                                                new Words("用车", "drives"),
                                                "USED",
                                                "li",
                                                "苏M1",
                                                Spell.ALWAYS,
                                                new Source(1, 2, 3))))),
                new Yuan(900_00),
                new Words("估值", "value"),
                Finding.Strength.RECORDED,
                List.of("li"),
                DECEMBER);
    }

    private void record(LocalDate asOf, Finding<?>... found) {
        recorder.record(List.of(found), Set.of(CODE), asOf, Scope.CITY);
    }

    private Review take(ReviewStep step, String by, @Nullable LocalDate until)
            throws StepRefused, IOException {
        return book.take(
                finding.key(),
                Scope.CITY,
                new History.Wish(step, by, TODAY, "because", until),
                null,
                about -> {});
    }

    private History history() {
        return history(finding.key());
    }

    private History history(String key) {
        ReviewBook.Kept kept = book.of(List.of(key), Known.NOW).get(key);
        return kept == null ? new History(false, List.of()) : kept.history();
    }

    private static Record one(String cypher) {
        return GraphForTests.driver().executableQuery(cypher).execute().records().getFirst();
    }

    private static String state() {
        return one("MATCH (f:Finding) RETURN f.state AS s").get("s").asString();
    }

    @Test
    void each_step_is_appended_with_who_when_why_and_what_was_at_stake() throws Exception {
        take(ReviewStep.TAKE, "li", null);
        Review asked = take(ReviewStep.ASK, "li", null);
        assertThat(asked)
                .isEqualTo(
                        new Review(
                                finding.key() + "-2",
                                2,
                                ReviewStep.ASK,
                                ReviewState.ASKED,
                                "li",
                                TODAY,
                                "because",
                                TODAY.plusDays(15),
                                new Yuan(900_00),
                                0));
        assertThat(history().reviews()).hasSize(2).last().isEqualTo(asked);
        assertThat(state()).isEqualTo("ASKED");
    }

    @Test
    void a_run_that_finds_it_again_leaves_its_state_and_history() throws Exception {
        take(ReviewStep.EXPLAIN, "li", TODAY.plusDays(90));
        record(DECEMBER.plusMonths(1), finding);
        assertThat(state()).isEqualTo("EXPLAINED");
        assertThat(history().state(TODAY)).isEqualTo(ReviewState.EXPLAINED);
        assertThat(history().until(TODAY)).isEqualTo(TODAY.plusDays(90));
    }

    @Test
    void one_whose_facts_are_gone_expires_and_comes_back_open_with_all_that_was_done()
            throws Exception {
        take(ReviewStep.ASK, "li", null);
        record(DECEMBER.plusMonths(1));
        assertThat(state()).isEqualTo("EXPIRED");
        assertThat(history().allowed("li", TODAY)).isEmpty();
        record(DECEMBER.plusMonths(2), finding);
        assertThat(state()).isEqualTo("OPEN");
        assertThat(history().reviews())
                .extracting(Review::step, Review::by, Review::reason)
                .containsExactly(
                        tuple(ReviewStep.ASK, "li", "because"),
                        tuple(ReviewStep.EXPIRE, "analyse", "2021-01-31"),
                        tuple(ReviewStep.RETURN, "analyse", "2021-02-28"));
        assertThat(history().state(TODAY)).isEqualTo(ReviewState.OPEN);
        assertThat(take(ReviewStep.ASK, "sun", null).no()).isEqualTo(4);
    }

    @Test
    void a_finding_that_nobody_looked_at_expires_without_a_step() {
        record(DECEMBER.plusMonths(1));
        assertThat(history().reviews()).isEmpty();
        assertThat(history().state(TODAY)).isEqualTo(ReviewState.EXPIRED);
    }

    @Test
    void a_run_after_its_end_opens_what_was_put_aside() throws Exception {
        take(ReviewStep.REFER, "li", TODAY.plusDays(1));
        GraphForTests.driver()
                .executableQuery(
                        "MATCH (r:Review)-[:OF]->(f:Finding) SET r.until = $day, r.on = $before, f.stateUntil = $day")
                .withParameters(Map.of("day", TODAY, "before", TODAY.minusDays(9)))
                .execute();
        assertThat(history().state(TODAY)).isEqualTo(ReviewState.OPEN);
        record(DECEMBER.plusMonths(1), finding);
        Record row = one("MATCH (f:Finding) RETURN f.state AS s, f.stateUntil AS u");
        assertThat(row.get("s").asString()).isEqualTo("OPEN");
        assertThat(row.get("u").isNull()).isTrue();
        assertThat(history().reviews()).hasSize(1);
    }

    @Test
    void what_the_witness_cannot_write_down_is_not_done() {
        assertThatThrownBy(
                        () ->
                                book.take(
                                        finding.key(),
                                        Scope.CITY,
                                        new History.Wish(ReviewStep.ASK, "li", TODAY, "x", null),
                                        null,
                                        about -> {
                                            throw new IOException("the disk is full");
                                        }))
                .isInstanceOf(IOException.class);
        assertThat(history().reviews()).isEmpty();
        assertThat(state()).isEqualTo("OPEN");
    }

    @Test
    void of_two_at_once_one_is_refused() throws Exception {
        StepRefused refused =
                catchThrowableOfType(
                        StepRefused.class,
                        () ->
                                book.take(
                                        finding.key(),
                                        Scope.CITY,
                                        new History.Wish(
                                                ReviewStep.TAKE, "li", TODAY, "slow", null),
                                        null,
                                        // Somebody else is quicker, after this one was judged.
                                        about -> quicker()));
        assertThat(refused.why()).isEqualTo(Why.MEANWHILE);
        assertThat(history().reviews()).extracting(Review::by).containsExactly("sun");
    }

    private void quicker() throws IOException {
        try {
            take(ReviewStep.ASK, "sun", null);
        } catch (StepRefused e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_a_scope_does_not_cover_is_not_found() {
        for (String division : List.of("321203", "32")) {
            StepRefused refused =
                    catchThrowableOfType(
                            StepRefused.class,
                            () ->
                                    book.take(
                                            division.equals("32") ? "0".repeat(24) : finding.key(),
                                            new Scope(division),
                                            new History.Wish(
                                                    ReviewStep.TAKE, "li", TODAY, "x", null),
                                            null,
                                            about -> {}));
            assertThat(refused.why()).isEqualTo(Why.NOT_FOUND);
        }
    }

    @Test
    void a_reply_contests_a_fact_of_the_evidence_and_no_other() throws Exception {
        take(ReviewStep.ASK, "li", null);
        StepRefused refused =
                catchThrowableOfType(
                        StepRefused.class,
                        () ->
                                book.take(
                                        finding.key(),
                                        Scope.CITY,
                                        new History.Wish(ReviewStep.HEAR, "li", TODAY, "no", null),
                                        new ReviewBook.Contested(new Source(1, 2, 4), Map.of()),
                                        about -> {}));
        assertThat(refused.why()).isEqualTo(Why.NOT_IN_EVIDENCE);
    }

    @Test
    void what_it_said_when_an_earlier_delivery_was_the_last_stays_as_a_version() throws Exception {
        GraphForTests.driver().executableQuery("CREATE (:Delivery {deliveryNo: 1})").execute();
        take(ReviewStep.ASK, "li", null);
        assertThat(one("MATCH (o:SupersededFinding) RETURN o.state AS s").get("s").asString())
                .isEqualTo("OPEN");
        assertThat(book.of(List.of(finding.key()), new Known(0)).get(finding.key()))
                .isNotNull()
                .satisfies(kept -> assertThat(kept.history().reviews()).isEmpty());
    }
}
