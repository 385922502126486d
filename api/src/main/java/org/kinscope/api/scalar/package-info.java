/** Money and days on the wire. */
@NullMarked
package org.kinscope.api.scalar;

import org.jspecify.annotations.NullMarked;
