/**
 * The roll through time: which recorded status each unit and person had, and how many came, went
 * and stayed.
 */
@NullMarked
package org.kinscope.analytics.roll;

import org.jspecify.annotations.NullMarked;
