/** Which departments aid the same families, over GraphQL and as a table. */
@NullMarked
package org.kinscope.api.overlap;

import org.jspecify.annotations.NullMarked;
