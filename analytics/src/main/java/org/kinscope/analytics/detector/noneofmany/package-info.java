/** Families of whom many kinds of hardship were reported and who get no aid. */
@NullMarked
package org.kinscope.analytics.detector.noneofmany;

import org.jspecify.annotations.NullMarked;
