/**
 * How many bunch where a budget bends or breaks: Saez (2010, AEJ: Economic Policy 2), Chetty and
 * others (2011, QJE 126), Kleven and Waseem (2013, QJE 128); equal to R bunching 0.8.6.
 */
@NullMarked
package org.kinscope.analytics.measure.bunching;

import org.jspecify.annotations.NullMarked;
