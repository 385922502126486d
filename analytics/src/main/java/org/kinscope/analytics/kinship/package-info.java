/** Who is kin to whom, by which path, on which day. */
@NullMarked
package org.kinscope.analytics.kinship;

import org.jspecify.annotations.NullMarked;
