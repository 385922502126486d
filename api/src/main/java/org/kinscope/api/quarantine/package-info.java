/** Refused rows: listed, counted, handed back to their department and taken again. */
@NullMarked
package org.kinscope.api.quarantine;

import org.jspecify.annotations.NullMarked;
