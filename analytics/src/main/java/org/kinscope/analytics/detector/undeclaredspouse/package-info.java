/** Spouses who are left out of an aided family. */
@NullMarked
package org.kinscope.analytics.detector.undeclaredspouse;

import org.jspecify.annotations.NullMarked;
