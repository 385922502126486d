/** Families that hold a status which the rules would no longer give: 应退未退. */
@NullMarked
package org.kinscope.analytics.detector.aidedineligible;

import org.jspecify.annotations.NullMarked;
