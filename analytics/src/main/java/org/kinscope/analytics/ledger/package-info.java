/** What a month's statuses and payments come to, figure by figure and row by row. */
@NullMarked
package org.kinscope.analytics.ledger;

import org.jspecify.annotations.NullMarked;
