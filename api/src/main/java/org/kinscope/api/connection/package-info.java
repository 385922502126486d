/** Pages of lists that may be long: where a page begins is a key, never a count. */
@NullMarked
package org.kinscope.api.connection;

import org.jspecify.annotations.NullMarked;
