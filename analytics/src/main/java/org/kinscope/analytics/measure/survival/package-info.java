/**
 * Spells that end: Kaplan and Meier (1958), Nelson–Aalen, Aalen and Johansen (1978), log-rank tests
 * (Mantel 1966; Harrington and Fleming 1982), restricted mean. Equal to R survival 3.5.
 */
@NullMarked
package org.kinscope.analytics.measure.survival;

import org.jspecify.annotations.NullMarked;
