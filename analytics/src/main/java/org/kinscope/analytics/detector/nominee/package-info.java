/** Companies that relatives hold and an aided family runs. */
@NullMarked
package org.kinscope.analytics.detector.nominee;

import org.jspecify.annotations.NullMarked;
