/**
 * Bundling (福利捆绑): what a status opens, what goes with it when it goes, and which programmes come
 * together more often than statuses explain. Pure: no graph, no clock, no file.
 */
@NullMarked
package org.kinscope.analytics.study.bundle;

import org.jspecify.annotations.NullMarked;
