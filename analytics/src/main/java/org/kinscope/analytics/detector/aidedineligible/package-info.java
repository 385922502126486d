/** Units with a status that the tier rule no longer gives (应退未退). */
@NullMarked
package org.kinscope.analytics.detector.aidedineligible;

import org.jspecify.annotations.NullMarked;
