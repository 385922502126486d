/**
 * The welfare trap (福利陷阱): how long people and units stay in tier 1, how they leave, and whether
 * those leave less often who would lose more.
 */
@NullMarked
package org.kinscope.analytics.trap;

import org.jspecify.annotations.NullMarked;
