package org.kinscope.analytics.detector.conflictstatus;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;

/**
 * A unit with statuses that exclude each other.
 *
 * @param statuses the statuses, each as {@code code@first day}, sorted
 * @param names their names
 * @param since the first day on which two of them ran; null where it is not known
 */
public record ConflictStatus(List<String> statuses, Words names, @Nullable LocalDate since)
        implements Grounds {

    public ConflictStatus {
        statuses = statuses.stream().distinct().sorted().toList();
    }

    @Override
    public List<String> identifyingParts() {
        return statuses;
    }

    @Override
    public Words sentence() {
        return new Words(
                "同一家庭"
                        + (since == null ? "" : "自 " + since + " 起")
                        + "同时在册"
                        + names.zh()
                        + "：哪一项有效，哪一项没有及时终止？",
                "One unit is recorded as "
                        + names.en()
                        + " at once"
                        + (since == null ? "" : ", since " + since)
                        + ": which of them holds, and which was not ended in time?");
    }
}
