/**
 * From a row of text to a fact, or to a reasoned refusal; a bad row is a value, never an exception.
 */
@NullMarked
package org.kinscope.ingest.judge;

import org.jspecify.annotations.NullMarked;
