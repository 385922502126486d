/** Tests. */
@org.jspecify.annotations.NullMarked
package org.kinscope.ingest.whole;
