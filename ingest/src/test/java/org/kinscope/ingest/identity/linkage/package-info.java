@NullMarked
package org.kinscope.ingest.identity.linkage;

import org.jspecify.annotations.NullMarked;
