/** Who is whose kin, by which chain of facts. */
@NullMarked
package org.kinscope.analytics.kinship;

import org.jspecify.annotations.NullMarked;
