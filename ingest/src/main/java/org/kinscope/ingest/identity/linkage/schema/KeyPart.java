package org.kinscope.ingest.identity.linkage.schema;

/**
 * A part of a key by which records are brought together.
 *
 * @param transform what is made of the value
 * @param column the column or the comparison whose value it is
 * @param count how many characters, for those that take some of them
 */
public record KeyPart(Transform transform, String column, int count) {

    @Override
    public String toString() {
        return switch (transform) {
            case WHOLE -> column;
            case FIRST, LAST -> transform.word() + "(" + column + ", " + count + ")";
            default -> transform.word() + "(" + column + ")";
        };
    }
}
