package org.kinscope.analytics.policy.indicator;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.analytics.policy.Dated;
import org.kinscope.graph.finding.Words;

/**
 * A share that was set in advance: how many families of a division shall have some status, in
 * percent of those on its roll.
 *
 * @param code its name for programs
 * @param name what it is called
 * @param statuses the recorded statuses that count as filling it
 * @param percents the share by day
 */
public record Quota(String code, Words name, List<String> statuses, List<Dated<Integer>> percents) {

    public Quota {
        statuses = List.copyOf(statuses);
        percents = List.copyOf(percents);
    }

    /** {@return whether it sets a share on the day} */
    public boolean isSetOn(LocalDate day) {
        return Dated.on(day, percents).isPresent();
    }
}
