package org.kinscope.analytics.family;

import org.kinscope.graph.money.Yuan;

/**
 * A running income of a member.
 *
 * @param kind its kind by the catalogue, for example {@code wage}
 * @param yearly how much in a year
 */
public record Earning(String kind, Yuan yearly) {}
