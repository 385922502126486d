/** Finding people and aid units. */
@NullMarked
package org.kinscope.api.search;

import org.jspecify.annotations.NullMarked;
