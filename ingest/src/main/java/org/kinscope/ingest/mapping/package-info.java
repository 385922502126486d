/**
 * What departments call and write differently from the contract, as data: one file for each layout
 * of a dataset.
 */
@NullMarked
package org.kinscope.ingest.mapping;

import org.jspecify.annotations.NullMarked;
