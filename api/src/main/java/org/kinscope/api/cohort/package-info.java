/** Who fits a description, over GraphQL and as tables. */
@NullMarked
package org.kinscope.api.cohort;

import org.jspecify.annotations.NullMarked;
