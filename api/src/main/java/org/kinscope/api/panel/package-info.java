/** Panels of people as files. */
@NullMarked
package org.kinscope.api.panel;

import org.jspecify.annotations.NullMarked;
