package org.kinscope.synthetic;

/**
 * What was written.
 *
 * @param persons people, the dead among them
 * @param units aid units, also those that are aided no more
 * @param rows rows of the first delivery, the bad ones among them
 */
public record Summary(long persons, long units, long rows) {}
