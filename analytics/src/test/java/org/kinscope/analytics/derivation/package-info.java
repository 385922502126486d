@NullMarked
package org.kinscope.analytics.derivation;

import org.jspecify.annotations.NullMarked;
