/** What a linkage compares, by which keys it finds pairs and where it draws its lines. */
@NullMarked
package org.kinscope.ingest.identity.linkage.schema;

import org.jspecify.annotations.NullMarked;
