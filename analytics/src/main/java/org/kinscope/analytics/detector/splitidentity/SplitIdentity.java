package org.kinscope.analytics.detector.splitidentity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;

/**
 * Two records of one human, each of which receives.
 *
 * @param first the personId of the number under which aid began earlier
 * @param second that of the other one
 * @param firstSince since when the first receives what it receives; null where it is not told
 * @param secondSince since when the second does
 * @param firstProgrammes what the first receives, in words
 * @param secondProgrammes what the second receives
 */
record SplitIdentity(
        String first,
        String second,
        @Nullable LocalDate firstSince,
        @Nullable LocalDate secondSince,
        List<Words> firstProgrammes,
        List<Words> secondProgrammes)
        implements Grounds {

    SplitIdentity {
        firstProgrammes = List.copyOf(firstProgrammes);
        secondProgrammes = List.copyOf(secondProgrammes);
    }

    /** The two records, in whichever order they began. */
    @Override
    public List<String> identifyingParts() {
        return first.compareTo(second) < 0 ? List.of(first, second) : List.of(second, first);
    }

    @Override
    public Words sentence() {
        return new Words(
                "同一人可能以两个身份证号领取救助：一个自 "
                        + (firstSince == null ? "不详之日" : firstSince)
                        + " 起领取“"
                        + zh(firstProgrammes)
                        + "”，另一个自 "
                        + (secondSince == null ? "不详之日" : secondSince)
                        + " 起领取“"
                        + zh(secondProgrammes)
                        + "”：是否为同一人？",
                "One human may receive under two ID numbers: "
                        + en(firstProgrammes)
                        + " since "
                        + (firstSince == null ? "an unknown day" : firstSince)
                        + " under one, "
                        + en(secondProgrammes)
                        + " since "
                        + (secondSince == null ? "an unknown day" : secondSince)
                        + " under the other: is it the same person?");
    }

    private static String zh(List<Words> programmes) {
        return String.join("、", programmes.stream().map(Words::zh).toList());
    }

    private static String en(List<Words> programmes) {
        return String.join(" and ", programmes.stream().map(Words::en).toList());
    }
}
