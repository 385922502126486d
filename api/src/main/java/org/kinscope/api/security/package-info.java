/** Who may ask, how they log in, and what never leaves. */
@NullMarked
package org.kinscope.api.security;

import org.jspecify.annotations.NullMarked;
