package org.kinscope.ingest.read;

import java.util.List;

/**
 * A row as it stands in a file.
 *
 * @param line the line on which it begins, the header being line 1
 * @param fields its fields, as written
 */
public record SourceRow(long line, List<String> fields) {}
