package org.kinscope.analytics.detector.noneofmany;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.graph.finding.Grounds;
import org.kinscope.graph.finding.Words;

/**
 * A unit of whose members many kinds of hardship were reported, and that gets no aid.
 *
 * @param kinds the codes of the kinds, sorted
 * @param words the kinds in words
 * @param first the day of the first report
 * @param last the day of the last one
 */
public record NoneOfMany(List<String> kinds, Words words, LocalDate first, LocalDate last)
        implements Grounds {

    public NoneOfMany {
        kinds = kinds.stream().distinct().sorted().toList();
    }

    @Override
    public List<String> identifyingParts() {
        return kinds;
    }

    @Override
    public Words sentence() {
        return new Words(
                first
                        + " 至 "
                        + last
                        + " 反映的困难有 "
                        + kinds.size()
                        + " 类（"
                        + words.zh()
                        + "），而这一家没有任何救助：谁去看过，能帮什么？",
                kinds.size()
                        + " kinds of hardship were reported from "
                        + first
                        + " to "
                        + last
                        + " ("
                        + words.en()
                        + "), and the family has no aid at all: who has visited it, and what would help?");
    }
}
