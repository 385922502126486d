/** Families with two running statuses that exclude each other. */
@NullMarked
package org.kinscope.analytics.detector.conflictstatus;

import org.jspecify.annotations.NullMarked;
