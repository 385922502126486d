/** A relative's vehicle that a member uses. */
@NullMarked
package org.kinscope.analytics.detector.kinvehicle;

import org.jspecify.annotations.NullMarked;
