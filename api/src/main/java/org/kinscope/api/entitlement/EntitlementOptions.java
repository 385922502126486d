package org.kinscope.api.entitlement;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.graph.money.Yuan;

/**
 * How the calculator is asked.
 *
 * @param profile the reading; null: that of the area and day
 * @param illustrative whether other places' values may stand in; null: no
 * @param dibaoStandard a standard in place of the area's; null: the area's
 */
public record EntitlementOptions(
        @Nullable String profile, @Nullable Boolean illustrative, @Nullable Yuan dibaoStandard) {

    /** The rules as they are. */
    static final EntitlementOptions NONE = new EntitlementOptions(null, false, null);

    /**
     * {@return the question about that family}
     *
     * @throws Refusal if there is no such reading, the standard is none, or the day lies before the
     *     catalogue
     */
    Question about(Family family, LocalDate day, RuleBook book) {
        if (profile != null && !book.profiles().contains(profile)) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
        if (dibaoStandard != null && dibaoStandard.fen() <= 0) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
        Map<String, Long> values =
                dibaoStandard == null ? Map.of() : Map.of("dibao_standard", dibaoStandard.fen());
        return new Question(family, day, profile, Boolean.TRUE.equals(illustrative), values);
    }
}
