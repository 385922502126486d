/** Scenarios: what an expert expects of a programme below, at and above each of its limits. */
@NullMarked
package org.kinscope.analytics.policy.scenario;

import org.jspecify.annotations.NullMarked;
