/** The command line. Only {@code serve} and {@code demo} start Spring. */
@NullMarked
package org.kinscope.api.cli;

import org.jspecify.annotations.NullMarked;
