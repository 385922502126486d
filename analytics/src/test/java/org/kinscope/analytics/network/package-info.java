@NullMarked
package org.kinscope.analytics.network;

import org.jspecify.annotations.NullMarked;
