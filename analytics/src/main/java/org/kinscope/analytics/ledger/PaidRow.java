package org.kinscope.analytics.ledger;

import org.kinscope.graph.fact.Payment;
import org.kinscope.graph.finding.Subject;

/**
 * A payment of the month, with what it is counted under.
 *
 * @param payment the row
 * @param programme of the payment, else of its grant; {@link MonthlyLedger#UNKNOWN} without
 * @param department of the grant, else of the programme; {@link MonthlyLedger#UNKNOWN} without
 * @param division of the grant, else of the recipient, whole; {@link MonthlyLedger#UNKNOWN} without
 * @param family the unit that the grant names, else the recipient's on the day of payment, else the
 *     recipient
 */
public record PaidRow(
        Payment payment, String programme, String department, String division, Subject family) {}
