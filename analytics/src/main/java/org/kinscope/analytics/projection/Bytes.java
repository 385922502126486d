package org.kinscope.analytics.projection;

import java.lang.foreign.MemorySegment;

/**
 * Bytes without a form of their own.
 *
 * @param name its name in a snapshot
 * @param memory the bytes
 */
record Bytes(String name, MemorySegment memory) implements Section {}
