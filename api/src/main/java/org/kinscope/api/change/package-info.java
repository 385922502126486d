/** What changed since a delivery, by the versions that the graph keeps. */
@NullMarked
package org.kinscope.api.change;

import org.jspecify.annotations.NullMarked;
