/** What an analysis is; each has a folder below with rule, Cypher and page. */
@NullMarked
package org.kinscope.analytics.detector;

import org.jspecify.annotations.NullMarked;
