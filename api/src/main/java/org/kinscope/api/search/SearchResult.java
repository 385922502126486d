package org.kinscope.api.search;

import java.util.List;

/**
 * What a text found.
 *
 * @param hits the best of it, exact matches first
 * @param truncated whether more was found than is here
 */
record SearchResult(List<SearchHit> hits, boolean truncated) {

    static final SearchResult NOTHING = new SearchResult(List.of(), false);
}
