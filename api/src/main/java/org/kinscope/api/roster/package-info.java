/** Decisions of officials, and their rosters, over GraphQL and as a table. */
@NullMarked
package org.kinscope.api.roster;

import org.jspecify.annotations.NullMarked;
