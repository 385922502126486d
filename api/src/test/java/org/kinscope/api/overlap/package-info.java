@NullMarked
package org.kinscope.api.overlap;

import org.jspecify.annotations.NullMarked;
