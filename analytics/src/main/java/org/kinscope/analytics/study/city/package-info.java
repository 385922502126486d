/**
 * The studies of a whole population: what the command line and the service ask alike, each made of
 * the pure parts beside it. Families come from a {@link org.kinscope.analytics.city.Population}.
 */
@NullMarked
package org.kinscope.analytics.study.city;

import org.jspecify.annotations.NullMarked;
