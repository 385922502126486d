/** The fairness audit over GraphQL and as tables. */
@NullMarked
package org.kinscope.api.fairness;

import org.jspecify.annotations.NullMarked;
