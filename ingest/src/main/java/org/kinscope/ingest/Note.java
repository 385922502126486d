package org.kinscope.ingest;

/**
 * Something that is allowed and reported.
 *
 * @param code {@code grant-without-decision} (numbers of grants that no decision has), {@code
 *     unregistered-person} (persons in the graph that no register has), {@code retired-division}
 *     (rows with the code of a division that is no longer in use)
 * @param count how many
 */
public record Note(String code, long count) {}
