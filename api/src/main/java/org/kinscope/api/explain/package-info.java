/** Why a finding stands, what would refute it, and what rests on one fact. */
@NullMarked
package org.kinscope.api.explain;

import org.jspecify.annotations.NullMarked;
