@NullMarked
package org.kinscope.api.fairness;

import org.jspecify.annotations.NullMarked;
