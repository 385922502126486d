package org.kinscope.graph.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.source.Source;

/**
 * A record under another ID number that was judged to be of the same human.
 *
 * @param personId the person
 * @param recordId the personId of the other number
 * @param probability how likely the judgement holds it, 0 to 1
 * @param decidedBy who judged: a machine's name or a user's
 * @param decidedOn the day; null where it is not told
 * @param source the register's row; null where no register of persons has the number
 */
public record MergedRecord(
        String personId,
        String recordId,
        double probability,
        String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable Source source) {}
