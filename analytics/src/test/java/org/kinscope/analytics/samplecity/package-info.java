/** What the sample city says about the whole of the analyses. */
@NullMarked
package org.kinscope.analytics.samplecity;

import org.jspecify.annotations.NullMarked;
