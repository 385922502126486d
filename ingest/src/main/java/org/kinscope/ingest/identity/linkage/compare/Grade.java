package org.kinscope.ingest.identity.linkage.compare;

/**
 * One level of a comparison.
 *
 * @param name what it is called in clues
 * @param usual how frequent it usually is among pairs of one entity: where estimation starts, and
 *     what it keeps to where the data say little
 * @param ceiling the most that it may count, in bits: what tells two people apart must not be
 *     outvoted by what their families share
 */
public record Grade(String name, double usual, double ceiling) {

    static Grade of(String name, double usual) {
        return new Grade(name, usual, Double.POSITIVE_INFINITY);
    }

    static Grade of(String name, double usual, double ceiling) {
        return new Grade(name, usual, ceiling);
    }
}
