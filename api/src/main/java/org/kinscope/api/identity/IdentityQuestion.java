package org.kinscope.api.identity;

/**
 * A pair of records that waits for a person's judgement.
 *
 * @param judgement that nobody knows, and why not
 * @param left a record
 * @param right the other
 */
public record IdentityQuestion(Judgement judgement, PersonRecord left, PersonRecord right) {

    /** {@return its place in the list: the likeliest first, then in the order of their ids} */
    String place() {
        Double probability = judgement.probability();
        return (probability == null ? 0 : probability) + "/" + judgement.id();
    }
}
