/** Families with a status whom the rules would not aid: 应退未退. */
@NullMarked
package org.kinscope.analytics.detector.aidedineligible;

import org.jspecify.annotations.NullMarked;
