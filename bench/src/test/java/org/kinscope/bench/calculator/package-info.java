@NullMarked
package org.kinscope.bench.calculator;

import org.jspecify.annotations.NullMarked;
