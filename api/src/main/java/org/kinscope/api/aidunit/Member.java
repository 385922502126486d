package org.kinscope.api.aidunit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.person.PersonAt;
import org.kinscope.graph.source.Source;

/**
 * A membership.
 *
 * @param who the member
 * @param applicant whether this member applied for the unit
 * @param from the first day
 * @param to the first day after
 * @param running whether it runs, and the member lives, on the day asked for
 * @param source who said it
 */
public record Member(
        PersonAt who,
        boolean applicant,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean running,
        Source source) {}
