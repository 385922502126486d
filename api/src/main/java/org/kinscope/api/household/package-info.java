/** Households as the register keeps them. */
@NullMarked
package org.kinscope.api.household;

import org.jspecify.annotations.NullMarked;
