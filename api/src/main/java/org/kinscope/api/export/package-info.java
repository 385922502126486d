/** Tables that leave the program: CSV, JSON lines, XLSX. */
@NullMarked
package org.kinscope.api.export;

import org.jspecify.annotations.NullMarked;
