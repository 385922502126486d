/** Tests of what people may do about a finding. */
@NullMarked
package org.kinscope.analytics.review;

import org.jspecify.annotations.NullMarked;
