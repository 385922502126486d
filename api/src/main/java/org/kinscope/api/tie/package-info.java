/**
 * What ties people to each other and to what they share: neighbours, and paths between two of them.
 */
@NullMarked
package org.kinscope.api.tie;

import org.jspecify.annotations.NullMarked;
