/** Findings, their evidence and the analyses behind them. */
@NullMarked
package org.kinscope.api.finding;

import org.jspecify.annotations.NullMarked;
