/** The figures of the calculator: one family over GraphQL, the whole city, and R(y). */
@NullMarked
package org.kinscope.bench.calculator;

import org.jspecify.annotations.NullMarked;
