/** Money for a member of a unit that goes to somebody outside. */
@NullMarked
package org.kinscope.analytics.detector.proxypayee;

import org.jspecify.annotations.NullMarked;
