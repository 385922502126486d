package org.kinscope.analytics.study.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.study.aid.Aid;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;

/**
 * A family that stands before a limit: what is kept of a boundary where there are millions.
 *
 * @param subject the family
 * @param divisionCode where it lives; null where unknown
 * @param kind what limits
 * @param limit the age or the stage of school; of deposits how near, in percent
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
        @Nullable LocalDate on,
        boolean isEvaluated,
        Yuan change,
        Yuan within) {

    /** How near to the limit of deposits is near, in percent of it. */
    public static final int NEAR = 10;

    private static final int WHOLE = 100;
    private static final int MONTHS_OF_YEAR = 12;

    /**
     * {@return the limits that the family reaches within so many months, and that of deposits where
     * it is near}
     */
    public static List<Standing> of(
            Calculator calculator,
            Boundaries boundaries,
            Subject subject,
            Scene scene,
            Question asked,
            int months) {
        Question question = asked.about(scene.family());
        Aid before = Aid.of(calculator, question);
        List<Standing> list = new ArrayList<>();
        for (Boundary one : boundaries.ahead(scene, question, before, months)) {
            Integer until = one.monthsFrom(question.day());
            int left = until == null ? 0 : Math.max(0, months - until);
            list.add(of(subject, question, one, one.limit(), left));
        }
        nearDeposits(calculator, question, before)
                .ifPresent(b -> list.add(of(subject, question, b, Integer.toString(NEAR), months)));
        return list;
    }

    private static Standing of(
            Subject subject, Question question, Boundary one, String limit, int left) {
        boolean told = one.isEvaluated();
        Yuan change = told ? one.change() : Yuan.ZERO;
        return new Standing(
                subject,
                question.family().divisionCode(),
                one.kind(),
                limit,
                one.on(),
                told,
                change,
                change.times(left).dividedBy(MONTHS_OF_YEAR));
    }

    private static Optional<Boundary> nearDeposits(
            Calculator calculator, Question question, Aid before) {
        return new PropertyLimit(calculator, question, before)
                .deposits()
                .filter(b -> b.crossing().equals("over"))
                .filter(
                        b -> {
                            Yuan distance = b.distance();
                            return distance != null
                                    && distance.times(WHOLE)
                                                    .compareTo(Yuan.parse(b.limit()).times(NEAR))
                                            <= 0;
                        });
    }
}
