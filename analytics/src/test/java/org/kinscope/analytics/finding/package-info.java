@NullMarked
package org.kinscope.analytics.finding;

import org.jspecify.annotations.NullMarked;
