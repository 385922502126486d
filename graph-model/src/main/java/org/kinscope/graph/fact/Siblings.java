package org.kinscope.graph.fact;

/**
 * That two people share a parent (derived).
 *
 * @param firstId the smaller personId
 * @param secondId the greater personId
 */
public record Siblings(String firstId, String secondId) {

    /** {@return the other one} */
    public String otherThan(String personId) {
        return firstId.equals(personId) ? secondId : firstId;
    }
}
