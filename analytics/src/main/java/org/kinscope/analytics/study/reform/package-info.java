/**
 * Reforms (改革情景): the same families under other rules, side by side, and every gate taken away
 * once. Pure: no graph, no clock, no file.
 */
@NullMarked
package org.kinscope.analytics.study.reform;

import org.jspecify.annotations.NullMarked;
