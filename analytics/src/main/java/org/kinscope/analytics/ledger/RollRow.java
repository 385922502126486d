package org.kinscope.analytics.ledger;

import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.StatusSpell;

/**
 * Somebody on the roll on the last day of the month: a member of a unit that holds a status.
 *
 * @param status the unit's status
 * @param member the membership
 * @param division of the unit, whole; {@link MonthlyLedger#UNKNOWN} without
 */
public record RollRow(StatusSpell status, Membership member, String division) {}
