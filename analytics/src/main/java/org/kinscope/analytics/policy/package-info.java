/** Policy as dated data: every value with its date, source and article. */
@NullMarked
package org.kinscope.analytics.policy;

import org.jspecify.annotations.NullMarked;
