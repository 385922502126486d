package org.kinscope.analytics.detector.declaredrecorded;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * A household that declared less than was recorded of it then and is recorded still.
 *
 * @param status the status for which it declared
 * @param since the first day of the status
 * @param name the status' name
 * @param declared the declared income of a month
 * @param recordedThen the recorded one on that day, rounded to the fen
 * @param recordedNow the recorded one on the day asked for, likewise
 */
public record DeclaredRecorded(
        String status,
        LocalDate since,
        Words name,
        Yuan declared,
        Yuan recordedThen,
        Yuan recordedNow)
        implements Grounds {

    @Override
    public List<String> identifyingParts() {
        return List.of(status + "@" + since);
    }

    @Override
    public Words sentence() {
        return new Words(
                since
                        + " 认定"
                        + name.zh()
                        + "时申报家庭月收入 "
                        + declared
                        + " 元，同月在册收入为 "
                        + recordedThen
                        + " 元，现在为 "
                        + recordedNow
                        + " 元：差额从何而来？",
                "For "
                        + name.en()
                        + " on "
                        + since
                        + " the household declared "
                        + declared
                        + " yuan a month; recorded for that month were "
                        + recordedThen
                        + ", now "
                        + recordedNow
                        + ". Why do they differ?");
    }
}
