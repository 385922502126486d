/** How long people stay in tier 1, over GraphQL and as tables. */
@NullMarked
package org.kinscope.api.trap;

import org.jspecify.annotations.NullMarked;
