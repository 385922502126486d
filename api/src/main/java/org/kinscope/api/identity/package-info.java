/**
 * Which records are of one human: what was judged, what waits for review, and the judgement itself.
 */
@NullMarked
package org.kinscope.api.identity;

import org.jspecify.annotations.NullMarked;
