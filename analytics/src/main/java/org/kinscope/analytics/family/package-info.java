/**
 * A family as the calculator sees it: what is known of it, and what is not, typed by hand or
 * registered.
 */
@NullMarked
package org.kinscope.analytics.family;

import org.jspecify.annotations.NullMarked;
