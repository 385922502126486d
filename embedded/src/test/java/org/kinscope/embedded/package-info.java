@NullMarked
package org.kinscope.embedded;

import org.jspecify.annotations.NullMarked;
