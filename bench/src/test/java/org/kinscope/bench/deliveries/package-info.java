@NullMarked
package org.kinscope.bench.deliveries;

import org.jspecify.annotations.NullMarked;
