/** People who are insured as employees and of whom no wage is known: 隐性就业. */
@NullMarked
package org.kinscope.analytics.detector.hiddenemployment;

import org.jspecify.annotations.NullMarked;
