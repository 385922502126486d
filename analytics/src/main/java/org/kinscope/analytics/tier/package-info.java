/** The three tiers: what is recorded, and what income, expenditure and property alone decide. */
@NullMarked
package org.kinscope.analytics.tier;

import org.jspecify.annotations.NullMarked;
