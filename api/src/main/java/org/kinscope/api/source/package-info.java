/** Where facts come from: the files of the deliveries. */
@NullMarked
package org.kinscope.api.source;

import org.jspecify.annotations.NullMarked;
