package org.kinscope.analytics.study.event;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import org.kinscope.graph.fact.Enrolment;

/**
 * When a last schooling ends. A recorded end counts; else the stage takes its regular years and
 * ends with June. A stage after which school goes on by law or by custom ends nothing here.
 */
final class Schooling {

    /** Regular years of a stage; senior secondary school three, undergraduate study four. */
    private static final Map<String, Integer> YEARS =
            Map.of("senior-high", 3, "vocational", 3, "college", 4, "postgraduate", 3);

    private static final int LAST_OF_JUNE = 30;

    private Schooling() {}

    /** {@return whether leaving that stage is a graduation} */
    static boolean isLast(String stage) {
        return YEARS.containsKey(stage);
    }

    /**
     * {@return when it ends, after the day} Who is in it longer than its regular years is taken to
     * leave it with the next June.
     */
    static Optional<LocalDate> end(Enrolment enrolment, LocalDate day) {
        Integer years = YEARS.get(enrolment.stage());
        if (years == null || !enrolment.spell().runsOn(day)) {
            return Optional.empty();
        }
        LocalDate told = enrolment.spell().to();
        if (told != null) {
            return Optional.of(told);
        }
        LocalDate from = enrolment.spell().from();
        if (from == null) {
            return Optional.empty();
        }
        LocalDate regular = june(from.getYear() + years);
        LocalDate next = june(day.getYear());
        LocalDate least = next.isAfter(day) ? next : june(day.getYear() + 1);
        return Optional.of(regular.isAfter(least) ? regular : least);
    }

    private static LocalDate june(int year) {
        return LocalDate.of(year, Month.JUNE, LAST_OF_JUNE);
    }
}
