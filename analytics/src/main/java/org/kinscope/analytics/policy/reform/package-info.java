/**
 * Reforms: small files that say what would change in the catalogue, read strictly and put over it.
 */
@NullMarked
package org.kinscope.analytics.policy.reform;

import org.jspecify.annotations.NullMarked;
