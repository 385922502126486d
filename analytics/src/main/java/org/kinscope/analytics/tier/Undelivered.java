package org.kinscope.analytics.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kinscope.analytics.coverage.Coverage;
import org.kinscope.analytics.coverage.Knowledge;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.finding.Words;

/**
 * Property that may be elsewhere: of datasets that departments state to have delivered in part. A
 * dataset that nobody ever delivered is taken as empty, as it was before there were statements.
 */
public final class Undelivered {

    private Undelivered() {}

    /** {@return what would have to be known of the members' property} */
    public static List<Words> of(Neighbourhood n, List<String> members, LocalDate day) {
        List<Words> unknown = new ArrayList<>();
        Coverage coverage = Coverage.of(n);
        for (String dataset : Coverage.PROPERTY) {
            boolean delivered = n.deliveries().stream().anyMatch(d -> d.dataset().equals(dataset));
            long without =
                    members.stream()
                            .filter(
                                    id ->
                                            delivered
                                                    && coverage.knows(id, dataset, day)
                                                            instanceof Knowledge.NotKnown)
                            .count();
            if (without > 0) {
                unknown.add(
                        new Words(
                                "数据集 " + dataset + " 只交付了一部分，" + without + " 名成员没有记录或回执",
                                "the dataset "
                                        + dataset
                                        + ", delivered in part, about "
                                        + without
                                        + " members without a row or an answer"));
            }
        }
        return unknown;
    }
}
