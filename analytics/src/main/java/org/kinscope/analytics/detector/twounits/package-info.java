/** A person who is a member of two aided units at once. */
@NullMarked
package org.kinscope.analytics.detector.twounits;

import org.jspecify.annotations.NullMarked;
