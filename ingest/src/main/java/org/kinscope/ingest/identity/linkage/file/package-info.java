/** Tables in files, the pairs as a file, and what a truth says of them. */
@NullMarked
package org.kinscope.ingest.identity.linkage.file;

import org.jspecify.annotations.NullMarked;
