/** The whole city in the memory of the service, and what is worked out of it. */
@NullMarked
package org.kinscope.api.city;

import org.jspecify.annotations.NullMarked;
