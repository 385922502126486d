/** The closed list of errors and how they reach the caller. */
@NullMarked
package org.kinscope.api.error;

import org.jspecify.annotations.NullMarked;
