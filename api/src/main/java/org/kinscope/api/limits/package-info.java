/** What one request may cost. */
@NullMarked
package org.kinscope.api.limits;

import org.jspecify.annotations.NullMarked;
