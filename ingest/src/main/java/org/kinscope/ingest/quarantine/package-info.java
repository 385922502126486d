/** The rows that a delivery could not use, kept for the department to correct. */
@NullMarked
package org.kinscope.ingest.quarantine;

import org.jspecify.annotations.NullMarked;
