@NullMarked
package org.kinscope.ingest.identity.linkage.schema;

import org.jspecify.annotations.NullMarked;
