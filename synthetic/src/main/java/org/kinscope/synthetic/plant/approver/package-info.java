/** Plants for {@code ring.approver-kin}. */
@NullMarked
package org.kinscope.synthetic.plant.approver;

import org.jspecify.annotations.NullMarked;
