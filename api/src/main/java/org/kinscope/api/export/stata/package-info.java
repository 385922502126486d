/**
 * Tables as Stata datasets of format 118, as StataCorp describes it (help dta). No library of Maven
 * Central was found that writes it.
 */
@NullMarked
package org.kinscope.api.export.stata;

import org.jspecify.annotations.NullMarked;
