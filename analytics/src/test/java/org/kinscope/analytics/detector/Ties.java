package org.kinscope.analytics.detector;

import static org.kinscope.analytics.detector.Register.day;
import static org.kinscope.analytics.detector.Register.fen;

import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.finding.Subject;

/** Gives the people of a village accounts and phones. A day is a text, an empty one open. */
public record Ties(Village village) {

    /**
     * Money of a programme for somebody goes into the account of a holder; capacity may be null.
     */
    public Ties paid(
            String person,
            @Nullable String programme,
            String account,
            @Nullable String holder,
            @Nullable String capacity,
            String first,
            String last,
            int payments,
            String yuan) {
        village.add(
                FactKind.PAID_INTO,
                "personId",
                person,
                "programmeCode",
                programme,
                "accountToken",
                account,
                "holderId",
                holder,
                "capacity",
                capacity,
                "firstOn",
                day(first),
                "lastOn",
                day(last),
                "payments",
                payments,
                "amountFen",
                fen(yuan));
        return this;
    }

    /** Six payments of dibao in 2020 go into the account of a holder. */
    public Ties paid(String person, String account, String holder) {
        return paid(person, "DIBAO", account, holder, null, "2020-07-10", "2020-12-10", 6, "3000");
    }

    /** A phone reaches somebody. */
    public Ties reaches(String phone, String person, String from, String to) {
        village.add(
                FactKind.CONTACTS,
                "personId",
                person,
                "phoneToken",
                phone,
                "from",
                day(from),
                "to",
                day(to));
        return this;
    }

    /** {@return what can be seen from the unit, ties that lead far as well} */
    public Neighbourhood farFrom(String unit) {
        return village.register.farFrom(Subject.aidUnit(unit));
    }
}
