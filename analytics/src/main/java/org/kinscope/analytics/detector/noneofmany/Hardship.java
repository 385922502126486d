package org.kinscope.analytics.detector.noneofmany;

import org.kinscope.graph.fact.HardshipReport;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.time.Spell;

/** Reported hardship, as evidence and in words. */
final class Hardship {

    private Hardship() {}

    /** {@return that hardship of that kind was reported of the person} */
    static Step step(HardshipReport report) {
        Words kind = words(report.hardship());
        return new Step(
                new Words("困难线索：" + kind.zh(), "reported hardship: " + kind.en()),
                "Report",
                report.reportNo(),
                report.personId(),
                new Spell(report.reportedOn(), report.reportedOn().plusDays(1)),
                report.source());
    }

    /** {@return a kind of hardship, a code of the extract contract, in words} */
    static Words words(String kind) {
        return switch (kind) {
            case "illness" -> new Words("疾病", "illness");
            case "disability" -> new Words("残疾", "disability");
            case "disaster" -> new Words("灾害", "disaster");
            case "education" -> new Words("就学", "schooling");
            case "housing" -> new Words("住房", "housing");
            case "unemployment" -> new Words("失业", "unemployment");
            case "elderly" -> new Words("养老", "old age");
            case "child" -> new Words("儿童", "a child in need");
            case "other" -> new Words("其他", "other");
            default -> new Words(kind, kind);
        };
    }
}
