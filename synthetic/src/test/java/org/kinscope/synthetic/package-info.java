/** What the generated cities are held to. */
@NullMarked
package org.kinscope.synthetic;

import org.jspecify.annotations.NullMarked;
