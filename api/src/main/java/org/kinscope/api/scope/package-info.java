/** The point of view of a request: its day and its scope. */
@NullMarked
package org.kinscope.api.scope;

import org.jspecify.annotations.NullMarked;
