package org.kinscope.synthetic.clan;

/**
 * What is rare in a life, counted over the whole city.
 *
 * @param served somebody was in prison years ago
 * @param serves somebody of a household of unknown income is in prison
 * @param report somebody reports a hardship of their household
 * @param use the car of a household was seen
 */
record Rarities(Rare served, Rare serves, Rare report, Rare use) {

    Rarities() {
        this(new Rare(0.003), new Rare(0.001), new Rare(0.004), new Rare(0.03));
    }
}
