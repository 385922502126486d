package org.kinscope.analytics.detector.reach;

import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.kinship.KinStep;

/**
 * What ties two people on the day.
 *
 * @param kind how
 * @param fromId personId of the one
 * @param toId personId of the other
 * @param kin the step of kinship; null where it is none
 * @param thing key of the dwelling, company, account or phone; empty where it is kinship
 */
record Tie(TieKind kind, String fromId, String toId, @Nullable KinStep kin, String thing) {}
