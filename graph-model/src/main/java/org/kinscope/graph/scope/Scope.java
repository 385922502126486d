package org.kinscope.graph.scope;

/**
 * What a reader may see: the divisions whose code begins with {@code divisionPrefix}. Every read of
 * the graph takes one, so that a narrower sight is a narrower value and never another query.
 *
 * @param divisionPrefix 0, 2, 4, 6, 9 or 12 digits of a division code; empty sees everything
 */
public record Scope(String divisionPrefix) {

    /** The whole city. */
    public static final Scope CITY = new Scope("");

    public Scope {
        if (!divisionPrefix.matches("|\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}")) {
            throw new IllegalArgumentException(
                    "division prefix '"
                            + divisionPrefix
                            + "' is not 0, 2, 4, 6, 9 or 12 digits of a division code");
        }
    }
}
