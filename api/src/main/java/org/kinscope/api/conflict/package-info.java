/** The register of conflicts, read and marked. */
@NullMarked
package org.kinscope.api.conflict;

import org.jspecify.annotations.NullMarked;
