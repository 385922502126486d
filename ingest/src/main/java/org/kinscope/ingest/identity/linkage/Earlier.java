package org.kinscope.ingest.identity.linkage;

import java.util.BitSet;
import org.kinscope.ingest.identity.linkage.estimate.Model;

/**
 * What an earlier linkage leaves to the next one of nearly the same records: that one learns
 * nothing anew and compares only pairs of which a record is fresh.
 *
 * @param model what was learnt
 * @param fresh the places in the table of the records that are new or changed since
 */
public record Earlier(Model model, BitSet fresh) {}
