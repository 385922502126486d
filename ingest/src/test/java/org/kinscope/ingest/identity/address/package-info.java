/** Addresses in their parts, and decisions on dwellings. */
@NullMarked
package org.kinscope.ingest.identity.address;

import org.jspecify.annotations.NullMarked;
