package org.kinscope.analytics.calculator;

/**
 * Asks about one family again and again while what its members earn changes. Of one thread. A
 * question about another family, day or values is answered as well: it is then read anew.
 */
public final class Variations {

    private final Calculator calculator;
    private final KnownMembers known = new KnownMembers();

    Variations(Calculator calculator) {
        this.calculator = calculator;
    }

    /** {@return what {@link Calculator#unexplained} answers} */
    public Entitlements unexplained(Question question) {
        return calculator.unexplained(question, known);
    }

    /** {@return what {@link Calculator#tier} answers} */
    public FamilyTier tier(Question question) {
        return calculator.tier(question, known);
    }
}
