/**
 * Plants for {@code hidden.undeclared-spouse}, {@code hidden.split} and {@code
 * hidden.divorce-at-home}.
 */
@NullMarked
package org.kinscope.synthetic.plant.home;

import org.jspecify.annotations.NullMarked;
