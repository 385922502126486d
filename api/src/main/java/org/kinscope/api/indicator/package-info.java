/** Indicators and quotas, over GraphQL and as tables. */
@NullMarked
package org.kinscope.api.indicator;

import org.jspecify.annotations.NullMarked;
