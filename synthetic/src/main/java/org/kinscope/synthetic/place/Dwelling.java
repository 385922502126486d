package org.kinscope.synthetic.place;

/** One dwelling: one flat of a building, or one house. Two dwellings are equal if they are one. */
public sealed interface Dwelling permits Flat, House {

    /** {@return where it is} */
    Village village();

    /** {@return its address, as a careful clerk writes it} */
    String address();
}
