package org.kinscope.analytics.derivation;

/**
 * Something that links so many people that no relation was derived from it.
 *
 * @param type the relationship type that was not derived
 * @param key what links them: a dwellingKey or the personId of a parent
 * @param people how many it links
 */
public record Hub(String type, String key, int people) {}
