/**
 * The estimators at size, beside R where it is there, and how often their tests reject by chance.
 */
@NullMarked
package org.kinscope.bench.estimators;

import org.jspecify.annotations.NullMarked;
