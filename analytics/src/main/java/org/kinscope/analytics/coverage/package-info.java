/** Whether a dataset that says nothing of somebody tells that there is nothing. */
@NullMarked
package org.kinscope.analytics.coverage;

import org.jspecify.annotations.NullMarked;
