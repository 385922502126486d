/**
 * The register of conflicts: where sources disagree, who owns what they disagree on, and since
 * when.
 */
@NullMarked
package org.kinscope.analytics.conflict;

import org.jspecify.annotations.NullMarked;
