package org.kinscope.synthetic.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.people.Citizen;

/**
 * A decision whose row is written.
 *
 * @param number 救助决定编号
 * @param programme the code of the programme
 * @param person who receives
 * @param unit for which unit, or null
 * @param amountFen for each period
 * @param period the period of the amount
 * @param from the first day
 * @param to the day after the last, or null
 */
public record Grant(
        String number,
        String programme,
        Citizen person,
        @Nullable Unit unit,
        long amountFen,
        Period period,
        LocalDate from,
        @Nullable LocalDate to) {}
