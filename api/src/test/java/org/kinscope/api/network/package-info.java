@NullMarked
package org.kinscope.api.network;

import org.jspecify.annotations.NullMarked;
