package org.kinscope.graph.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * A decision to give aid.
 *
 * @param grantNo its number
 * @param programmeCode the programme, for example {@code DIBAO}
 * @param departmentCode the department that decided
 * @param personId the beneficiary
 * @param aidUnitNo the unit it was decided for; null where the row names none
 * @param amount the amount of one period
 * @param period {@code once}, {@code month} or {@code year}
 * @param spell when it runs; a one-off grant's spell is one day
 * @param decidedOn the day of decision; null where unknown
 * @param approverId personId of the official who approved; null where unknown
 * @param divisionCode the grant's own division
 * @param source who said it
 */
public record Grant(
        String grantNo,
        String programmeCode,
        String departmentCode,
        String personId,
        @Nullable String aidUnitNo,
        Yuan amount,
        String period,
        Spell spell,
        @Nullable LocalDate decidedOn,
        @Nullable String approverId,
        @Nullable String divisionCode,
        Source source) {

    /** The {@code period} of a one-off grant. */
    public static final String ONCE = "once";

    /** {@return whether it is paid once} */
    public boolean isOneOff() {
        return ONCE.equals(period);
    }
}
