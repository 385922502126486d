/** What this program is and what its graph holds. */
@NullMarked
package org.kinscope.api.about;

import org.jspecify.annotations.NullMarked;
