package org.kinscope.analytics.study.event;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;

/**
 * A family that stands before a limit: what is kept of boundaries where there are millions. What
 * has no day and happens to one member or another is one: its yuan are added up.
 *
 * @param subject the family
 * @param divisionCode where it lives; null where unknown
 * @param kind what limits
 * @param limit the age, the stage of school, the value, the number or the county; of deposits how
 *     many months of S a head
 * @param crossing {@code over} it, or back {@code under} it; {@code at} it where there is no back
 * @param near how near: {@code 12-months}, {@code 10-percent}, {@code one} thing more or less, or
 *     {@code any-day}
 * @param on when it is reached; null where that is nobody's to know
 * @param isEvaluated whether the tier is known on both sides
 * @param change what is gained in a year by crossing; below zero where it is lost
 * @param within the same until the end of the months looked at: from the month after it is reached
 */
public record Standing(
        Subject subject,
        @Nullable String divisionCode,
        Boundary.Kind kind,
        String limit,
        String crossing,
        String near,
        @Nullable LocalDate on,
        boolean isEvaluated,
        Yuan change,
        Yuan within) {

    /** How near to the limit of deposits is near, in percent of it. */
    public static final int NEAR = 10;

    private static final int MONTHS_OF_YEAR = 12;
    private static final String AT = "at";
    private static final String ANY_DAY = "any-day";

    /**
     * {@return the limits near which the family stands: ages and ends of schooling within so many
     * months, property one thing away or, of deposits, within a tenth, and those that any day may
     * bring: death, marriage, a move to another county}
     */
    public static List<Standing> of(
            Boundaries boundaries, Subject subject, Suppositions asked, int months) {
        Family family = new Family(subject, asked, months);
        for (Coming one : boundaries.ahead(asked, months)) {
            family.add(
                    one.kind(), one.limit(), AT, months + "-months", one.on(), () -> one.of(asked));
        }
        for (PropertyLimit.Crossing one : new PropertyLimit(asked).crossings()) {
            if (one.near()) {
                boolean amount = one.kind() == Boundary.Kind.DEPOSITS;
                family.add(
                        one.kind(),
                        one.ofAll(),
                        one.crossing(),
                        amount ? NEAR + "-percent" : "one",
                        null,
                        () -> one.of(asked));
            }
        }
        for (Coming one : boundaries.undated(asked.scene())) {
            family.add(one.kind(), one.limit(), AT, ANY_DAY, null, () -> one.of(asked));
        }
        for (String county : boundaries.countiesBeside(asked.question().family())) {
            family.add(
                    Boundary.Kind.COUNTY,
                    county,
                    AT,
                    ANY_DAY,
                    null,
                    () -> Boundaries.at(asked, county));
        }
        return List.copyOf(family.standings.values());
    }

    private Standing and(Standing other) {
        return new Standing(
                subject,
                divisionCode,
                kind,
                limit,
                crossing,
                near,
                on,
                isEvaluated,
                change.plus(other.change),
                within.plus(other.within));
    }

    /** One family's, those of the same limit, day and sign together. */
    private static final class Family {

        private record Key(
                Boundary.Kind kind,
                String limit,
                String crossing,
                @Nullable LocalDate on,
                boolean told,
                int sign) {}

        private final Map<Key, Standing> standings = new LinkedHashMap<>();
        private final Subject subject;
        private final Suppositions asked;
        private final int months;

        Family(Subject subject, Suppositions asked, int months) {
            this.subject = subject;
            this.asked = asked;
            this.months = months;
        }

        /** Where the tier is not known as it is, it need not be asked what it would be. */
        void add(
                Boundary.Kind kind,
                String limit,
                String crossing,
                String near,
                @Nullable LocalDate on,
                Supplier<Boundary> boundary) {
            Boundary crossed = asked.before().isEvaluated() ? boundary.get() : null;
            boolean told = crossed != null && crossed.isEvaluated();
            Yuan change = crossed != null && told ? crossed.change() : Yuan.ZERO;
            Question question = asked.question();
            Integer until = Boundary.monthsFrom(question.day(), on);
            int left = until == null ? months : Math.max(0, months - until);
            standings.merge(
                    new Key(kind, limit, crossing, on, told, Long.signum(change.fen())),
                    new Standing(
                            subject,
                            question.family().divisionCode(),
                            kind,
                            limit,
                            crossing,
                            near,
                            on,
                            told,
                            change,
                            change.times(left).dividedBy(MONTHS_OF_YEAR)),
                    Standing::and);
        }
    }
}
