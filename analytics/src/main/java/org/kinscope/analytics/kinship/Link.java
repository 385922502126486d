package org.kinscope.analytics.kinship;

import org.kinscope.graph.finding.Words;

/** One step of kinship, named by what the next person is to the one before. */
public enum Link {
    SPOUSE("SPOUSE_OF", new Words("配偶", "spouse")),
    PARENT("PARENT_OF", new Words("父母", "parent")),
    CHILD("PARENT_OF", new Words("子女", "child")),
    SIBLING("SIBLING_OF", new Words("兄弟姐妹", "sibling"));

    private final String relation;
    private final Words words;

    Link(String relation, Words words) {
        this.relation = relation;
        this.words = words;
    }

    /** {@return the relationship type that holds it in the graph} */
    public String relation() {
        return relation;
    }

    /** {@return what the next person is} */
    public Words words() {
        return words;
    }
}
