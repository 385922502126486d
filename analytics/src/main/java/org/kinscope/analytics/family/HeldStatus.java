package org.kinscope.analytics.family;

/**
 * A recorded status that runs.
 *
 * @param status its code
 * @param grace whether it runs on in the grace period (渐退期)
 */
public record HeldStatus(String status, boolean grace) {}
