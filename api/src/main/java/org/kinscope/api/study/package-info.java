/** Studies as tables, files with their codebooks, and charts. */
@NullMarked
package org.kinscope.api.study;

import org.jspecify.annotations.NullMarked;
