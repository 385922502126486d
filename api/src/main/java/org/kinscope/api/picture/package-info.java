/** Pictures of figures, as SVG and PNG. */
@NullMarked
package org.kinscope.api.picture;

import org.jspecify.annotations.NullMarked;
