/**
 * Who of a city fits a description (分类检索): all people and families of a day in columns, filters
 * over them, and what is counted of those who fit.
 */
@NullMarked
package org.kinscope.analytics.cohort;

import org.jspecify.annotations.NullMarked;
