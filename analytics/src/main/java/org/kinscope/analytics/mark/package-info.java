/** The marks that writes leave of what they touched, and up to where their readers have looked. */
@NullMarked
package org.kinscope.analytics.mark;

import org.jspecify.annotations.NullMarked;
