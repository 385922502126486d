package org.kinscope.ingest.source;

/** The element of the graph that a row becomes and that carries its {@code factKey}. */
public sealed interface Primary {

    /** {@return the label or the relationship type} */
    String name();

    /** A row becomes a node. */
    record Node(String name) implements Primary {}

    /** A row becomes a relationship. */
    record Relationship(String name) implements Primary {}
}
