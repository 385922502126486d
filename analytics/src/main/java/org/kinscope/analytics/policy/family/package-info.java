/** Families as they are typed into a file. */
@NullMarked
package org.kinscope.analytics.policy.family;

import org.jspecify.annotations.NullMarked;
