/** What differs between two days of a catalogue, or between two catalogues, in words. */
@NullMarked
package org.kinscope.analytics.policy.diff;

import org.jspecify.annotations.NullMarked;
