package org.kinscope.synthetic.people;

/** Whom or what a label of the truth is about. */
public interface Subject {

    /** {@return {@code Person}, {@code AidUnit} or {@code Household}} */
    String kind();

    /** {@return the ID number, the number of the unit or that of the household} */
    String key();
}
