@NullMarked
package org.kinscope.analytics.measure;

import org.jspecify.annotations.NullMarked;
