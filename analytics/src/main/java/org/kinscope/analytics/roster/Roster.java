package org.kinscope.analytics.roster;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One official's decisions beside those of the others who decided in the same division and month.
 * It is a question and never a verdict: who serves at home has relatives there, and a decision may
 * be right whoever made it.
 *
 * @param officialId who
 * @param divisionCodes the divisions of these decisions, where known
 * @param decisions how many decisions the official approved up to the day
 * @param compared how many of them were in a division and month in which others decided too
 * @param kin how many were for a near relative or a relative's unit
 * @param account how many were not, but their money goes into an account of a near relative or of
 *     the official
 * @param filed of both, for how many a filing of the kinship is known
 * @param expected how many of both there would be on average if decisions of one division and month
 *     had fallen to its officials by chance
 * @param p the share of deals by chance with as many or more, (1 + such) ÷ (1 + deals); null where
 *     nothing can be compared
 * @param q the same with regard to how many officials are looked at (Benjamini and Hochberg 1995)
 */
public record Roster(
        String officialId,
        Set<String> divisionCodes,
        int decisions,
        int compared,
        int kin,
        int account,
        int filed,
        double expected,
        @Nullable Double p,
        @Nullable Double q) {

    public Roster {
        divisionCodes = Set.copyOf(divisionCodes);
    }

    /** {@return whether a decision was one of a division whose code begins so} */
    public boolean touches(String divisionPrefix) {
        return divisionPrefix.isEmpty()
                || divisionCodes.stream().anyMatch(code -> code.startsWith(divisionPrefix));
    }

    /** {@return how many decisions were tied to the official} */
    public int tied() {
        return kin + account;
    }
}
