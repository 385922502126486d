/**
 * The statistics that researchers trust, equal to the reference software; docs/methods.md tells the
 * formulas, sources, defaults and differences. One sub-package a family; columns of numbers come
 * in, records with estimates go out. Nothing here knows a graph or a file.
 */
@NullMarked
package org.kinscope.analytics.measure;

import org.jspecify.annotations.NullMarked;
