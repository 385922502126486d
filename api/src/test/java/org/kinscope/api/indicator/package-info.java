@NullMarked
package org.kinscope.api.indicator;

import org.jspecify.annotations.NullMarked;
