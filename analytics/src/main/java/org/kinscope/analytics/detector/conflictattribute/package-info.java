/** Two sources that give different known values of one attribute of a person. */
@NullMarked
package org.kinscope.analytics.detector.conflictattribute;

import org.jspecify.annotations.NullMarked;
