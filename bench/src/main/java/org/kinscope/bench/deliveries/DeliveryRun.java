package org.kinscope.bench.deliveries;

/**
 * One run of both loaders.
 *
 * @param first the product's first load
 * @param peerFirst the peer's of the same rows
 * @param month the product's of the whole snapshot a month later
 * @param peerMonth the peer's of the same snapshot
 */
record DeliveryRun(Loaded first, Times peerFirst, Loaded month, Times peerMonth) {}
