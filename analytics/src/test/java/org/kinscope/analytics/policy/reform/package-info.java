@org.jspecify.annotations.NullMarked
package org.kinscope.analytics.policy.reform;
