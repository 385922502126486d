package org.kinscope.analytics.detector.conflictattribute;

import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;

/**
 * What two sources say of one attribute.
 *
 * @param attribute the attribute, for example {@code birth-date}
 * @param what the attribute in words
 * @param one the first source by the name of its dataset
 * @param other the second
 * @param about what tells this disagreement from others of the attribute: the record, and whom or
 *     which unit it names
 */
record ConflictAttribute(String attribute, Words what, Side one, Side other, List<String> about)
        implements Grounds {

    ConflictAttribute {
        about = List.copyOf(about);
    }

    /**
     * One source's word.
     *
     * @param dataset the dataset
     * @param name the dataset in words
     * @param value its value in words; a name is shown without the given name
     */
    record Side(String dataset, Words name, Words value) {}

    /** Attribute, sources and record; the values may be corrected, and it is the same question. */
    @Override
    public List<String> identifyingParts() {
        List<String> parts = new java.util.ArrayList<>(List.of(attribute));
        parts.add(one.dataset());
        parts.add(other.dataset());
        parts.addAll(about);
        return List.copyOf(parts);
    }

    @Override
    public Words sentence() {
        return new Words(
                "两个来源的"
                        + what.zh()
                        + "不一致："
                        + one.name().zh()
                        + "为“"
                        + one.value().zh()
                        + "”，"
                        + other.name().zh()
                        + "为“"
                        + other.value().zh()
                        + "”：哪一个正确？",
                "Two sources differ on the "
                        + what.en()
                        + ": "
                        + one.value().en()
                        + " by the "
                        + one.name().en()
                        + ", "
                        + other.value().en()
                        + " by the "
                        + other.name().en()
                        + ": which of them is right?");
    }
}
