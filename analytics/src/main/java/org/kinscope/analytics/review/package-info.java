/**
 * What people do about a finding: they ask, hear, propose, confirm, or put it aside with a reason.
 */
@NullMarked
package org.kinscope.analytics.review;

import org.jspecify.annotations.NullMarked;
