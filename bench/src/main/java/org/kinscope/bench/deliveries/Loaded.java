package org.kinscope.bench.deliveries;

/**
 * What the product says of a delivery that it loaded.
 *
 * @param read rows read
 * @param changed rows new or changed
 * @param quarantined rows refused
 * @param times how long it took
 */
record Loaded(long read, long changed, long quarantined, Times times) {}
