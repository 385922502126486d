@NullMarked
package org.kinscope.ingest.identity.linkage.compare;

import org.jspecify.annotations.NullMarked;
