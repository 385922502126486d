package org.kinscope.graph.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;

/**
 * Money that the finance department sent to a person.
 *
 * @param personId the beneficiary
 * @param grantNo the decision that the row names; null where it names none
 * @param decided whether there is a decision of that number
 * @param programmeCode the programme; null where the row names none
 * @param amount what was paid
 * @param paidOn the day
 * @param state {@link #PAID}, {@code arrears}, {@code returned} or {@code recovered}
 * @param source who said it
 */
public record Payment(
        String personId,
        @Nullable String grantNo,
        boolean decided,
        @Nullable String programmeCode,
        Yuan amount,
        LocalDate paidOn,
        String state,
        Source source) {

    /** The {@code state} of money that was paid for its own time; a row without one is so too. */
    public static final String PAID = "paid";

    private static final String ARREARS = "arrears";

    /** {@return whether it was paid for the time in which it was paid, and did not come back} */
    public boolean isCurrent() {
        return PAID.equals(state);
    }

    /** {@return whether it was paid, perhaps for earlier months, and did not come back} */
    public boolean isKept() {
        return isCurrent() || ARREARS.equals(state);
    }
}
