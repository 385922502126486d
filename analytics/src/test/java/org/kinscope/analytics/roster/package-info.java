@NullMarked
package org.kinscope.analytics.roster;

import org.jspecify.annotations.NullMarked;
