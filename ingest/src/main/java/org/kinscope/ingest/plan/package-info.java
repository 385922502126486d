/** What a delivery would change, found out without changing anything. */
@NullMarked
package org.kinscope.ingest.plan;

import org.jspecify.annotations.NullMarked;
