/** The run of the analyses: the city projected, asked and recorded. */
@NullMarked
package org.kinscope.api.analysis;

import org.jspecify.annotations.NullMarked;
