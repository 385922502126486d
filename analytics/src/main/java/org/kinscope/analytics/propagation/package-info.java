/** What changes for a unit when a fact does not hold. */
@NullMarked
package org.kinscope.analytics.propagation;

import org.jspecify.annotations.NullMarked;
