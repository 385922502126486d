package org.kinscope.analytics.detector;

import static org.kinscope.analytics.detector.Register.day;
import static org.kinscope.analytics.detector.Register.fen;

import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactKind;

/** Pays the people of a village. */
public record Purse(Village village) {

    /**
     * Pays on each of these days.
     *
     * @param grantNo the decision that the payment names; null: none
     * @param programme the programme that it names; null: none
     */
    public Purse paid(
            String person,
            @Nullable String grantNo,
            @Nullable String programme,
            String yuan,
            String... days) {
        for (String on : days) {
            paid(person, grantNo, programme, yuan, on, grantNo != null, null);
        }
        return this;
    }

    /** Pays under a number that no decision has. */
    public Purse paidUnder(
            String noDecision, String person, String programme, String yuan, String on) {
        return paid(person, noDecision, programme, yuan, on, false, null);
    }

    /** Pays in a state, for example {@code returned}. */
    public Purse paidAs(String state, String person, String programme, String yuan, String on) {
        return paid(person, null, programme, yuan, on, false, state);
    }

    private Purse paid(
            String person,
            @Nullable String grantNo,
            @Nullable String programme,
            String yuan,
            String on,
            boolean decided,
            @Nullable String state) {
        village.add(
                FactKind.PAYMENTS,
                "personId",
                person,
                "grantNo",
                grantNo,
                "decided",
                decided,
                "programmeCode",
                programme,
                "amountFen",
                fen(yuan),
                "paidOn",
                day(on),
                "state",
                state);
        return this;
    }

    /** Holds somebody in prison; an empty end is open. */
    public Purse prison(String person, String from, String to) {
        village.add(FactKind.IMPRISONMENTS, "personId", person, "from", day(from), "to", day(to));
        return this;
    }
}
