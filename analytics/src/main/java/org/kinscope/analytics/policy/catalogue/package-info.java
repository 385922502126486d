/**
 * The catalogue's rules: what may be asked of a family, which values hold where and when, and under
 * which conditions which programme gives how much. All of it is read from files.
 */
@NullMarked
package org.kinscope.analytics.policy.catalogue;

import org.jspecify.annotations.NullMarked;
