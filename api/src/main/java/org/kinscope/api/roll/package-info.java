/** How the roll moved, over GraphQL and as tables. */
@NullMarked
package org.kinscope.api.roll;

import org.jspecify.annotations.NullMarked;
