package org.kinscope.analytics.projection;

/** Tells the texts of a domain by their numbers. */
@FunctionalInterface
interface TextOf {

    /** {@return the text} */
    String text(int number);
}
