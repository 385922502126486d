/** From the files of a delivery to rows of text, each with the line on which it begins. */
@NullMarked
package org.kinscope.ingest.read;

import org.jspecify.annotations.NullMarked;
