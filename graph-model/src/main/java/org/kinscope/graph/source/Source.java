package org.kinscope.graph.source;

/**
 * Who said it: the delivery, the file in it and the line in the file.
 *
 * @param deliveryNo the delivery, numbered in order of arrival from 1
 * @param fileNo the file in that delivery, from 1
 * @param line the line in the file at which the row begins, the header being line 1
 */
public record Source(int deliveryNo, int fileNo, int line) {}
