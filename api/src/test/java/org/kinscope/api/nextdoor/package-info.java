@NullMarked
package org.kinscope.api.nextdoor;

import org.jspecify.annotations.NullMarked;
