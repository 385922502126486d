/** Keys, tokens and addresses. */
@NullMarked
package org.kinscope.ingest.identity;

import org.jspecify.annotations.NullMarked;
