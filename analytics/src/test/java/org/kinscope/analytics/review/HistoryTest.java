package org.kinscope.analytics.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinscope.analytics.review.History.Wish;
import org.kinscope.analytics.review.StepRefused.Why;

class HistoryTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final LocalDate LATER = DAY.plusDays(History.DAYS_TO_ANSWER + 1);

    /** The steps that lead to each state; li proposes and wang confirms. */
    private static final Map<ReviewState, List<ReviewStep>> WAY = new EnumMap<>(ReviewState.class);

    /** What may be done there by somebody who proposed nothing, once the time to answer is over. */
    private static final Map<ReviewState, Set<ReviewStep>> MAY = new EnumMap<>(ReviewState.class);

    static {
        WAY.put(ReviewState.OPEN, List.of());
        WAY.put(ReviewState.ASKED, List.of(ReviewStep.ASK));
        WAY.put(ReviewState.HEARD, List.of(ReviewStep.ASK, ReviewStep.HEAR));
        WAY.put(ReviewState.PROPOSED, List.of(ReviewStep.ASK, ReviewStep.HEAR, ReviewStep.PROPOSE));
        WAY.put(
                ReviewState.CONFIRMED,
                List.of(ReviewStep.ASK, ReviewStep.HEAR, ReviewStep.PROPOSE, ReviewStep.CONFIRM));
        WAY.put(ReviewState.EXPLAINED, List.of(ReviewStep.ASK, ReviewStep.EXPLAIN));
        WAY.put(ReviewState.UNVERIFIABLE, List.of(ReviewStep.ASK, ReviewStep.UNVERIFIABLE));
        WAY.put(ReviewState.REFERRED, List.of(ReviewStep.ASK, ReviewStep.REFER));
        WAY.put(ReviewState.EXPIRED, List.of(ReviewStep.ASK, ReviewStep.EXPIRE));

        Set<ReviewStep> aside =
                EnumSet.of(
                        ReviewStep.TAKE,
                        ReviewStep.ASK,
                        ReviewStep.EXPLAIN,
                        ReviewStep.UNVERIFIABLE,
                        ReviewStep.REFER);
        MAY.put(ReviewState.OPEN, aside);
        MAY.put(ReviewState.ASKED, and(aside, ReviewStep.HEAR, ReviewStep.PROPOSE));
        MAY.put(ReviewState.HEARD, and(aside, ReviewStep.HEAR, ReviewStep.PROPOSE));
        MAY.put(ReviewState.PROPOSED, and(aside, ReviewStep.HEAR, ReviewStep.CONFIRM));
        MAY.put(ReviewState.CONFIRMED, EnumSet.of(ReviewStep.HEAR));
        MAY.put(ReviewState.EXPLAINED, EnumSet.of(ReviewStep.HEAR));
        MAY.put(ReviewState.UNVERIFIABLE, EnumSet.of(ReviewStep.HEAR));
        MAY.put(ReviewState.REFERRED, EnumSet.of(ReviewStep.HEAR));
        MAY.put(ReviewState.EXPIRED, EnumSet.noneOf(ReviewStep.class));
    }

    private static Set<ReviewStep> and(Set<ReviewStep> steps, ReviewStep... more) {
        EnumSet<ReviewStep> all = EnumSet.copyOf(steps);
        all.addAll(List.of(more));
        return all;
    }

    private static String who(ReviewStep step) {
        return step == ReviewStep.CONFIRM ? "wang" : step.isOfRuns() ? Review.RUN : "li";
    }

    private static Review review(
            int no,
            ReviewStep step,
            ReviewState before,
            String by,
            LocalDate on,
            @Nullable LocalDate until) {
        return new Review("F-" + no, no, step, step.to(before), by, on, "because", until, null, 1);
    }

    private static History history(List<ReviewStep> steps) {
        List<Review> reviews = new ArrayList<>();
        ReviewState state = ReviewState.OPEN;
        for (ReviewStep step : steps) {
            LocalDate until =
                    step == ReviewStep.ASK
                            ? DAY.plusDays(History.DAYS_TO_ANSWER)
                            : step.needsEnd() ? DAY.plusYears(1) : null;
            Review next = review(reviews.size() + 1, step, state, who(step), DAY, until);
            reviews.add(next);
            state = next.state();
        }
        return new History(state == ReviewState.EXPIRED, reviews);
    }

    private static History at(ReviewState state) {
        return history(WAY.getOrDefault(state, List.of()));
    }

    private static Wish wish(ReviewStep step, String by, LocalDate on) {
        return new Wish(step, by, on, "because", step.needsEnd() ? on.plusDays(90) : null);
    }

    private static Why refusal(History history, Wish wish) {
        StepRefused refused = catchThrowableOfType(StepRefused.class, () -> history.after(wish));
        assertThat(refused).as(wish.toString()).isNotNull();
        return refused.why();
    }

    @ParameterizedTest
    @EnumSource(ReviewState.class)
    void the_way_to_each_state_leads_there(ReviewState state) {
        assertThat(at(state).state(LATER)).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(ReviewState.class)
    void from_each_state_what_is_allowed_is_allowed_and_every_other_step_is_refused(
            ReviewState state) throws StepRefused {
        History history = at(state);
        Set<ReviewStep> may = MAY.getOrDefault(state, Set.of());
        assertThat(history.allowed("zhao", LATER)).isEqualTo(may);
        for (ReviewStep step : ReviewStep.values()) {
            Wish wish = wish(step, "zhao", LATER);
            if (may.contains(step)) {
                assertThat(history.after(wish)).isEqualTo(step.to(state));
            } else {
                assertThat(refusal(history, wish)).isIn(Why.NOT_NOW, Why.NOT_ASKED, Why.ONLY_RUNS);
            }
        }
    }

    @Test
    void nobody_proposes_confirms_or_hears_before_the_family_was_asked() {
        History open = history(List.of(ReviewStep.TAKE));
        for (ReviewStep step : List.of(ReviewStep.PROPOSE, ReviewStep.CONFIRM, ReviewStep.HEAR)) {
            assertThat(refusal(open, wish(step, "zhao", LATER))).isEqualTo(Why.NOT_ASKED);
        }
    }

    @Test
    void a_proposal_that_stands_in_the_graph_without_a_question_is_not_confirmed() {
        History strange = history(List.of(ReviewStep.PROPOSE));
        assertThat(refusal(strange, wish(ReviewStep.CONFIRM, "wang", LATER)))
                .isEqualTo(Why.NOT_ASKED);
    }

    @Test
    void nobody_confirms_alone_however_the_name_is_spelt() {
        History proposed = at(ReviewState.PROPOSED);
        for (String name : List.of("li", "LI", " li ")) {
            assertThat(refusal(proposed, wish(ReviewStep.CONFIRM, name, LATER)))
                    .isEqualTo(Why.SAME_PERSON);
        }
        assertThat(proposed.allowed("li", LATER)).doesNotContain(ReviewStep.CONFIRM);
        assertThat(proposed.allowed("wang", LATER)).contains(ReviewStep.CONFIRM);
    }

    @Test
    void while_the_family_may_answer_nobody_proposes_and_on_the_day_after_somebody_may() {
        History asked = at(ReviewState.ASKED);
        LocalDate last = DAY.plusDays(15);
        assertThat(refusal(asked, wish(ReviewStep.PROPOSE, "li", last))).isEqualTo(Why.MAY_ANSWER);
        assertThat(asked.allowed("li", last.plusDays(1))).contains(ReviewStep.PROPOSE);
    }

    @Test
    void a_family_that_was_heard_need_not_be_waited_for() throws StepRefused {
        assertThat(at(ReviewState.HEARD).after(wish(ReviewStep.PROPOSE, "li", DAY)))
                .isEqualTo(ReviewState.PROPOSED);
    }

    @Test
    void a_late_reply_takes_a_confirmation_back() throws StepRefused {
        assertThat(at(ReviewState.CONFIRMED).after(wish(ReviewStep.HEAR, "zhao", LATER)))
                .isEqualTo(ReviewState.HEARD);
    }

    @Test
    void what_is_put_aside_names_a_later_day_within_three_years() {
        History open = at(ReviewState.OPEN);
        for (ReviewStep step :
                List.of(ReviewStep.EXPLAIN, ReviewStep.UNVERIFIABLE, ReviewStep.REFER)) {
            assertThat(refusal(open, new Wish(step, "li", DAY, "x", null))).isEqualTo(Why.NO_END);
            assertThat(refusal(open, new Wish(step, "li", DAY, "x", DAY))).isEqualTo(Why.WRONG_END);
            assertThat(refusal(open, new Wish(step, "li", DAY, "x", DAY.plusYears(3).plusDays(1))))
                    .isEqualTo(Why.WRONG_END);
        }
        assertThat(refusal(open, new Wish(ReviewStep.TAKE, "li", DAY, "x", LATER)))
                .isEqualTo(Why.NEEDS_NO_END);
    }

    @Test
    void without_a_name_or_a_reason_nothing_is_done() {
        History open = at(ReviewState.OPEN);
        assertThat(refusal(open, new Wish(ReviewStep.TAKE, " ", DAY, "x", null)))
                .isEqualTo(Why.NO_NAME);
        assertThat(refusal(open, new Wish(ReviewStep.ASK, "li", DAY, " ", null)))
                .isEqualTo(Why.NO_REASON);
        assertThat(refusal(open, new Wish(ReviewStep.ASK, "li", DAY, "x".repeat(2_001), null)))
                .isEqualTo(Why.TOO_LONG);
    }

    @Test
    void a_question_that_names_no_day_gives_fifteen() {
        Wish ask = new Wish(ReviewStep.ASK, "li", DAY, "letter 7", null);
        assertThat(History.untilOf(ask)).isEqualTo(LocalDate.of(2021, 3, 16));
    }

    @Test
    void from_its_end_on_a_finding_stands_open_again_and_the_family_is_asked_anew() {
        History explained = at(ReviewState.EXPLAINED);
        LocalDate end = DAY.plusYears(1);
        assertThat(explained.state(end.minusDays(1))).isEqualTo(ReviewState.EXPLAINED);
        assertThat(explained.until(end.minusDays(1))).isEqualTo(end);
        assertThat(explained.state(end)).isEqualTo(ReviewState.OPEN);
        assertThat(explained.until(end)).isNull();
        assertThat(refusal(explained, wish(ReviewStep.PROPOSE, "li", end)))
                .isEqualTo(Why.NOT_ASKED);
        List<Review> more = new ArrayList<>(explained.reviews());
        more.add(review(3, ReviewStep.TAKE, ReviewState.OPEN, "sun", end, null));
        History taken = new History(false, more);
        assertThat(taken.state(end.plusDays(1))).isEqualTo(ReviewState.OPEN);
        assertThat(taken.takenBy(end)).isEqualTo("sun");
    }

    @Test
    void one_that_comes_back_is_open_with_its_history_and_its_confirmation_does_not_count() {
        List<ReviewStep> steps =
                new ArrayList<>(WAY.getOrDefault(ReviewState.CONFIRMED, List.of()));
        steps.add(ReviewStep.EXPIRE);
        steps.add(ReviewStep.RETURN);
        History back = history(steps);
        assertThat(back.state(LATER)).isEqualTo(ReviewState.OPEN);
        assertThat(back.reviews()).hasSize(6);
        assertThat(refusal(back, wish(ReviewStep.CONFIRM, "wang", LATER))).isEqualTo(Why.NOT_ASKED);
        assertThat(back.takenBy(LATER)).isNull();
    }
}
