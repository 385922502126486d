/** Aid units and their members. */
@NullMarked
package org.kinscope.api.aidunit;

import org.jspecify.annotations.NullMarked;
