@NullMarked
package org.kinscope.api.city;

import org.jspecify.annotations.NullMarked;
