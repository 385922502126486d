/** Addresses in their parts, and whether two are one dwelling. */
@NullMarked
package org.kinscope.api.address;

import org.jspecify.annotations.NullMarked;
