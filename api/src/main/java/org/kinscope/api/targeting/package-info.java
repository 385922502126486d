/** Whom aid reaches, over GraphQL and as tables. */
@NullMarked
package org.kinscope.api.targeting;

import org.jspecify.annotations.NullMarked;
