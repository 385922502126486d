/** The 360° portrait: one class for each section. */
@NullMarked
package org.kinscope.api.portrait;

import org.jspecify.annotations.NullMarked;
