/**
 * What is wrong in a department's records, for the department: corrections go back to the source.
 */
@NullMarked
package org.kinscope.api.correction;

import org.jspecify.annotations.NullMarked;
