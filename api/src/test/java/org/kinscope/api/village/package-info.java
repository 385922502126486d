/** The named families, as a user meets them. */
@NullMarked
package org.kinscope.api.village;

import org.jspecify.annotations.NullMarked;
