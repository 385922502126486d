/** What a rule sees, and its two bindings: one subject by a query, the city in memory. */
@NullMarked
package org.kinscope.analytics.neighbourhood;

import org.jspecify.annotations.NullMarked;
