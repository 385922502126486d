@NullMarked
package org.kinscope.bench.frame;

import org.jspecify.annotations.NullMarked;
