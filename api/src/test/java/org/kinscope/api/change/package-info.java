@NullMarked
package org.kinscope.api.change;

import org.jspecify.annotations.NullMarked;
