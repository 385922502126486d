/** The application: what the command line starts and stops. */
@NullMarked
package org.kinscope.api.app;

import org.jspecify.annotations.NullMarked;
