/** Two grants of one programme to one person. */
@NullMarked
package org.kinscope.analytics.detector.sameprogramme;

import org.jspecify.annotations.NullMarked;
