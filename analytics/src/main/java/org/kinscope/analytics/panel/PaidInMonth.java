package org.kinscope.analytics.panel;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.PersonTimes;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Payment;
import org.kinscope.graph.money.Yuan;

/** What was paid to people and did not come back, as the monthly report counts it. */
final class PaidInMonth {

    private final FactSource facts;

    PaidInMonth(FactSource facts) {
        this.facts = facts;
    }

    /** {@return yuan by programme: the payment's, else its grant's, else {@code unknown}} */
    Map<String, Yuan> of(String personId, LocalDate first, LocalDate last) {
        Map<String, Yuan> sums = new TreeMap<>();
        for (Payment payment : facts.list(Groupings.MONEY.payments(), personId)) {
            if (payment.isKept()
                    && !payment.paidOn().isBefore(first)
                    && !payment.paidOn().isAfter(last)) {
                sums.merge(programme(payment), payment.amount(), Yuan::plus);
            }
        }
        return sums;
    }

    private String programme(Payment payment) {
        String code = payment.programmeCode();
        if (code == null && payment.grantNo() != null) {
            code = ofGrant(payment);
        }
        return code == null ? PersonTimes.UNKNOWN : code;
    }

    private @Nullable String ofGrant(Payment payment) {
        return facts.list(Groupings.GRANTS_TO, payment.personId()).stream()
                .filter(g -> g.grantNo().equals(payment.grantNo()))
                .map(Grant::programmeCode)
                .findFirst()
                .orElse(null);
    }
}
