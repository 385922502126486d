/**
 * Natural growth of standards (自然增长): what another value of the catalogue would change, for whom
 * and at what cost.
 */
@NullMarked
package org.kinscope.analytics.growth;

import org.jspecify.annotations.NullMarked;
