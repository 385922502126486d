package org.kinscope.api.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.review.Outcome;
import org.kinscope.analytics.review.Review;
import org.kinscope.analytics.review.ReviewState;
import org.kinscope.analytics.review.ReviewStep;
import org.kinscope.graph.finding.Words;

/** Steps, states and outcomes in the words of the command line. */
final class ReviewWords {

    private ReviewWords() {}

    /** {@return the state in words} */
    static Words of(ReviewState state) {
        return switch (state) {
            case OPEN -> new Words("待核", "open");
            case ASKED -> new Words("已询问", "asked");
            case HEARD -> new Words("已听取", "heard");
            case PROPOSED -> new Words("拟认定", "proposed");
            case CONFIRMED -> new Words("已认定", "confirmed");
            case EXPLAINED -> new Words("已说明", "explained");
            case UNVERIFIABLE -> new Words("无法核实", "unverifiable");
            case REFERRED -> new Words("已移送", "referred");
            case EXPIRED -> new Words("已消失", "expired");
        };
    }

    private static Words of(ReviewStep step) {
        return switch (step) {
            case TAKE -> new Words("受理", "taken up");
            case ASK -> new Words("询问家庭", "family asked");
            case HEAR -> new Words("听取答复", "reply heard");
            case PROPOSE -> new Words("提出认定", "proposed");
            case CONFIRM -> new Words("复核认定", "confirmed");
            case EXPLAIN -> new Words("有正当解释", "explained");
            case UNVERIFIABLE -> new Words("无法核实", "unverifiable");
            case REFER -> new Words("移送", "referred");
            case EXPIRE -> new Words("事实已消失", "facts gone");
            case RETURN -> new Words("再次发现", "found again");
        };
    }

    /** {@return the step in one line: when, what, by whom, why, to when} */
    static String line(Review review, Language language) {
        String until =
                review.until() == null
                        ? ""
                        : review.step() == ReviewStep.ASK
                                ? language.of("（答复至 ", " (to answer by ")
                                        + review.until()
                                        + language.of("）", ")")
                                : language.of("（至 ", " (until ")
                                        + review.until()
                                        + language.of("）", ")");
        return review.on()
                + " "
                + language.of(of(review.step()))
                + language.of("，", " by ")
                + review.by()
                + language.of("：", ": ")
                + review.reason()
                + until
                + " → "
                + language.of(of(review.state()));
    }

    /** {@return what the rule says, in words} */
    static String of(Outcome outcome, Language language) {
        return switch (outcome.kind()) {
            case STANDS ->
                    language.of("线索成立", "the finding stands")
                            + (outcome.amount() == null
                                    ? ""
                                    : language.of("，", ", ")
                                            + outcome.amount()
                                            + language.of(" 元", " yuan"));
            case GONE -> language.of("线索不成立", "the finding does not stand");
            case NOT_EVALUATED ->
                    language.of("无法判断，缺：", "cannot be said; missing: ")
                            + outcome.missing().stream()
                                    .map(language::of)
                                    .collect(Collectors.joining("; "));
        };
    }

    /** {@return the same for JSON} */
    static Map<String, @Nullable Object> map(Outcome outcome, Language language) {
        Words sentence = outcome.sentence();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("kind", outcome.kind());
        map.put("amount", outcome.amount() == null ? null : outcome.amount().toString());
        map.put("sentence", sentence == null ? null : language.of(sentence));
        map.put("missing", outcome.missing().stream().map(language::of).toList());
        return map;
    }
}
