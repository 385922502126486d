package org.kinscope.ingest.identity.address;

/**
 * One change on the way from an address as it is written to the spelling of keys.
 *
 * @param rule what was done
 * @param before the text before
 * @param after the text after
 */
public record Step(Rule rule, String before, String after) {}
