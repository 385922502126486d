@org.jspecify.annotations.NullMarked
package org.kinscope.analytics.study.city;
