package org.kinscope.analytics.detector.reach;

import org.kinscope.analytics.kinship.Link;
import org.kinscope.graph.finding.Words;

/** What may tie two people, the strongest first. */
enum TieKind {
    SPOUSE(9, new Words("配偶", "spouse")),
    PARENT(9, new Words("父母", "parent")),
    CHILD(9, new Words("子女", "child")),
    SIBLING(8, new Words("兄弟姐妹", "sibling")),
    DWELLING(8, new Words("同住", "one dwelling")),
    ACCOUNT(7, new Words("同一账户", "one account")),
    PHONE(6, new Words("同一电话", "one phone")),
    COMPANY(6, new Words("同一企业任职", "roles in one company"));

    private final int tenths;
    private final Words words;

    TieKind(int tenths, Words words) {
        this.tenths = tenths;
        this.words = words;
    }

    /** {@return how strong it is, in tenths} */
    int tenths() {
        return tenths;
    }

    /** {@return it in words} */
    Words words() {
        return words;
    }

    /** {@return whether it is kinship} */
    boolean isKinship() {
        return ordinal() <= SIBLING.ordinal();
    }

    static TieKind of(Link link) {
        return switch (link) {
            case SPOUSE -> SPOUSE;
            case PARENT -> PARENT;
            case CHILD -> CHILD;
            case SIBLING -> SIBLING;
        };
    }
}
