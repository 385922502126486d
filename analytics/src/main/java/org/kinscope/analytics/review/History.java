package org.kinscope.analytics.review;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.review.StepRefused.Why;

/**
 * What people did about one finding, and what may be done next. Pure: it knows no graph and no
 * clock.
 *
 * <p>What counts is the round: it begins with the finding, again with each return after it had
 * expired, and again when a day passes to which it was explained, unverifiable or referred. So the
 * family is asked anew for each round.
 *
 * @param expired whether the finding's facts are gone
 * @param reviews the steps in their order
 */
public record History(boolean expired, List<Review> reviews) {

    /** How many days a family has to answer where nobody names another day. */
    public static final int DAYS_TO_ANSWER = 15;

    private static final int YEARS_AT_MOST = 3;
    private static final int LONGEST = 2_000;

    /**
     * A step that somebody wants to take.
     *
     * @param step what is to be done
     * @param by who does it
     * @param on the day
     * @param reason why; of HEAR what was said
     * @param until the day that the step names, or null
     */
    public record Wish(
            ReviewStep step, String by, LocalDate on, String reason, @Nullable LocalDate until) {}

    public History {
        reviews = List.copyOf(reviews);
    }

    /** {@return where the finding stands on the day} */
    public ReviewState state(LocalDate day) {
        if (expired) {
            return ReviewState.EXPIRED;
        }
        List<Review> round = round(day);
        return round.isEmpty() ? ReviewState.OPEN : round.getLast().state();
    }

    /**
     * {@return the day on which a state with an end gives way, or null where the state has none}
     */
    public @Nullable LocalDate until(LocalDate day) {
        return state(day).hasEnd() ? round(day).getLast().until() : null;
    }

    /**
     * {@return who looks after it: the last who took it or asked in this round; null for nobody}
     */
    public @Nullable String takenBy(LocalDate day) {
        Review last = last(round(day), EnumSet.of(ReviewStep.TAKE, ReviewStep.ASK));
        return expired || last == null ? null : last.by();
    }

    /** {@return the steps of the round that runs on the day} */
    private List<Review> round(LocalDate day) {
        int first = 0;
        for (int i = 0; i < reviews.size(); i++) {
            Review review = reviews.get(i);
            LocalDate next = i + 1 < reviews.size() ? reviews.get(i + 1).on() : day;
            LocalDate until = review.until();
            boolean over = review.state().hasEnd() && until != null && !until.isAfter(next);
            if (review.step() == ReviewStep.RETURN || over) {
                first = i + 1;
            }
        }
        return reviews.subList(first, reviews.size());
    }

    private static @Nullable Review last(List<Review> round, Set<ReviewStep> steps) {
        return round.reversed().stream()
                .filter(review -> steps.contains(review.step()))
                .findFirst()
                .orElse(null);
    }

    /** {@return what that person may do on the day, whatever the reason and the end} */
    public Set<ReviewStep> allowed(String by, LocalDate on) {
        Set<ReviewStep> allowed = EnumSet.noneOf(ReviewStep.class);
        for (ReviewStep step : ReviewStep.values()) {
            try {
                checkState(step, by, on);
                allowed.add(step);
            } catch (StepRefused refused) {
                // It is not allowed.
            }
        }
        return allowed;
    }

    /**
     * {@return where the finding stands after the step}
     *
     * @throws StepRefused if it may not be taken
     */
    public ReviewState after(Wish wish) throws StepRefused {
        if (wish.by().isBlank()) {
            throw new StepRefused(Why.NO_NAME);
        }
        checkState(wish.step(), wish.by(), wish.on());
        if (wish.reason().isBlank()) {
            throw new StepRefused(wish.step() == ReviewStep.HEAR ? Why.NO_REPLY : Why.NO_REASON);
        }
        if (wish.reason().length() > LONGEST) {
            throw new StepRefused(Why.TOO_LONG);
        }
        checkEnd(wish);
        return wish.step().to(state(wish.on()));
    }

    /** {@return the day that the step keeps: of a question that names none the usual one} */
    public static @Nullable LocalDate untilOf(Wish wish) {
        return wish.step() == ReviewStep.ASK && wish.until() == null
                ? wish.on().plusDays(DAYS_TO_ANSWER)
                : wish.until();
    }

    private void checkState(ReviewStep step, String by, LocalDate on) throws StepRefused {
        ReviewState state = state(on);
        if (step.isOfRuns()) {
            throw new StepRefused(Why.ONLY_RUNS);
        }
        List<Review> round = round(on);
        Review asked = last(round, EnumSet.of(ReviewStep.ASK));
        boolean confirms = step == ReviewStep.PROPOSE || step == ReviewStep.CONFIRM;
        if ((confirms || step == ReviewStep.HEAR) && asked == null && !expired) {
            throw new StepRefused(Why.NOT_ASKED);
        }
        if (!step.isFrom(state)) {
            throw new StepRefused(Why.NOT_NOW, state.name());
        }
        if (step == ReviewStep.PROPOSE && state == ReviewState.ASKED && asked != null) {
            LocalDate answer = asked.until();
            if (answer != null && !on.isAfter(answer)) {
                throw new StepRefused(Why.MAY_ANSWER, answer.toString());
            }
        }
        Review proposed = last(round, EnumSet.of(ReviewStep.PROPOSE));
        if (step == ReviewStep.CONFIRM && (proposed == null || isOne(proposed.by(), by))) {
            throw new StepRefused(Why.SAME_PERSON);
        }
    }

    private static void checkEnd(Wish wish) throws StepRefused {
        LocalDate until = wish.until();
        if (until == null) {
            if (wish.step().needsEnd()) {
                throw new StepRefused(Why.NO_END);
            }
            return;
        }
        if (!wish.step().needsEnd() && wish.step() != ReviewStep.ASK) {
            throw new StepRefused(Why.NEEDS_NO_END);
        }
        if (!until.isAfter(wish.on()) || until.isAfter(wish.on().plusYears(YEARS_AT_MOST))) {
            throw new StepRefused(Why.WRONG_END, until.toString());
        }
    }

    /** One name in two spellings is no second person. */
    private static boolean isOne(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }
}
