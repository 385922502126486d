/** What people do about findings: the steps, the replies, and who may take which step. */
@NullMarked
package org.kinscope.api.review;

import org.jspecify.annotations.NullMarked;
