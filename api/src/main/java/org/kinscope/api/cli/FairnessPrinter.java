package org.kinscope.api.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.fairness.Contrast;
import org.kinscope.analytics.fairness.Fairness;
import org.kinscope.analytics.fairness.FalsePositives;
import org.kinscope.analytics.fairness.Group;
import org.kinscope.analytics.fairness.GroupRates;
import org.kinscope.analytics.fairness.Rate;
import org.kinscope.analytics.fairness.Trait;
import org.kinscope.analytics.measure.association.MantelHaenszel;
import org.kinscope.analytics.measure.interval.Wilson;
import org.kinscope.graph.finding.Words;

/** Prints the audit, a line a group; what is within strata is for files. */
final class FairnessPrinter {

    private final PrintWriter out;
    private final Language language;

    FairnessPrinter(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(Fairness fairness) {
        out.println(language.of("有线索者的比例（95%区间）", "share with a live finding (95 % interval)"));
        out.println("  " + line(language.of("全部", "everybody"), fairness.all()));
        Trait last = null;
        for (GroupRates rates : fairness.groups()) {
            Trait trait = rates.trait();
            if (trait != null && trait != last) {
                out.println(language.of(trait.words()));
            }
            last = trait;
            Group group = rates.group();
            out.println(
                    "  "
                            + line(
                                    group == null
                                            ? language.of("不详", "not known")
                                            : language.of(group.words()),
                                    rates));
            if (group != null && trait != null && !trait.isVisibility()) {
                out.println("    " + beside(fairness, group));
            }
        }
    }

    private String line(String name, GroupRates rates) {
        String line =
                name
                        + language.of("：", ": ")
                        + language.of("%,d 中有 %,d，%s", "%2$,d of %1$,d, %3$s")
                                .formatted(
                                        rates.findings().of(),
                                        rates.findings().found(),
                                        share(rates.findings()));
        if (rates.confirmation().of() > 0) {
            line +=
                    language.of("；已核实 %,d，确认 %s，误报 %s", "; decided %,d, confirmed %s, false %s")
                            .formatted(
                                    rates.confirmation().of(),
                                    share(rates.confirmation()),
                                    share(rates.falseAlarm()));
        }
        FalsePositives.Share sound = rates.blind().falsePositive();
        if (sound != null) {
            line +=
                    language.of("；无问题者被列线索 ", "; of the sound with a finding ")
                            + percent(sound.value(), sound.low(), sound.high());
        }
        return line;
    }

    private String beside(Fairness fairness, Group group) {
        return language.of("与其余相比的优势比 ", "odds beside the others ")
                + odds(fairness.find(group, null))
                + language.of("；按可见亲属分层 ", "; within visible relatives ")
                + odds(fairness.find(group, Trait.KIN))
                + language.of("；按关联事实分层 ", "; within linked facts ")
                + odds(fairness.find(group, Trait.FACTS));
    }

    private String odds(@Nullable Contrast contrast) {
        MantelHaenszel test = contrast == null ? null : contrast.test();
        Double ratio = test == null ? null : test.oddsRatio();
        if (test == null || ratio == null) {
            return "-";
        }
        Double low = test.low();
        Double high = test.high();
        return low == null || high == null
                ? String.format(Locale.ROOT, "%.2f", ratio)
                : String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", ratio, low, high);
    }

    private String share(Rate rate) {
        Wilson share = rate.share();
        return share == null
                ? language.of(new Words("太少，不列比例", "too few for a share"))
                : percent(share.share(), share.low(), share.high());
    }

    private static String percent(double value, double low, double high) {
        return String.format(
                Locale.ROOT, "%.1f %% (%.1f–%.1f)", 100 * value, 100 * low, 100 * high);
    }
}
