package org.kinscope.api.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.person.PersonAt;
import org.kinscope.graph.source.Source;

/**
 * A registration in a household.
 *
 * @param who the member
 * @param relationToHead two-digit code of GB/T 4761
 * @param from the first day
 * @param to the first day after
 * @param running whether it runs, and the member lives, on the day asked for
 * @param source who said it
 */
public record HouseholdMember(
        PersonAt who,
        @Nullable String relationToHead,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean running,
        Source source) {}
