/** What is to be looked at before a grant is decided: for one person, programme and amount. */
@NullMarked
package org.kinscope.analytics.precheck;

import org.jspecify.annotations.NullMarked;
