/** One person per human: which records belong together, and the graph brought into line with it. */
@NullMarked
package org.kinscope.ingest.identity.resolve;

import org.jspecify.annotations.NullMarked;
