/** Families whom the rules would aid and who hold no status: 应助未助. */
@NullMarked
package org.kinscope.analytics.detector.eligibleunaided;

import org.jspecify.annotations.NullMarked;
