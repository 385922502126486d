@NullMarked
package org.kinscope.bench.cliff;

import org.jspecify.annotations.NullMarked;
