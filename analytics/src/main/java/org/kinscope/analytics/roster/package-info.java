/**
 * Who decided for whose relatives, and whether more often than if decisions of one division and
 * month had fallen to its officials by chance.
 */
@NullMarked
package org.kinscope.analytics.roster;

import org.jspecify.annotations.NullMarked;
