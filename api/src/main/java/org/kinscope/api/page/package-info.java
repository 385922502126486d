/** The web page and the probes of a keeper. */
@NullMarked
package org.kinscope.api.page;

import org.jspecify.annotations.NullMarked;
