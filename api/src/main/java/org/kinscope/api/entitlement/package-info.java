/** What is due to a family: from the graph, or told by the caller; and what to look at before. */
@NullMarked
package org.kinscope.api.entitlement;

import org.jspecify.annotations.NullMarked;
