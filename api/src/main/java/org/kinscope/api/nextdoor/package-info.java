/** Families without aid beside an aided one, over GraphQL. */
@NullMarked
package org.kinscope.api.nextdoor;

import org.jspecify.annotations.NullMarked;
