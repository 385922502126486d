/** People. */
@NullMarked
package org.kinscope.api.person;

import org.jspecify.annotations.NullMarked;
