package org.kinscope.analytics.review;

import org.kinscope.graph.finding.Words;

/** That a step may not be taken, and why. */
public final class StepRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a step may not be taken. */
    public enum Why {
        /** No such finding, or the scope does not cover it. */
        NOT_FOUND("没有这条线索，或不在您的范围内", "there is no such finding, or your scope does not cover it"),
        /** The state does not allow it. */
        NOT_NOW("线索当前状态不允许这一步", "the state of the finding does not allow this step"),
        /** Only a run of the analyses does it. */
        ONLY_RUNS("这一步只由分析自动记录", "only a run of the analyses takes this step"),
        /** Nothing is confirmed before the family was asked. */
        NOT_ASKED("尚未询问家庭：先询问，再提出认定", "the family was not asked yet: ask before you propose"),
        /** The family still has time to answer. */
        MAY_ANSWER("家庭仍可在期限内答复", "the family may still answer"),
        /** Nobody confirms alone. */
        SAME_PERSON("认定须由提出人以外的第二人作出", "somebody other than the proposer has to confirm"),
        /** Somebody has to put the name to it. */
        NO_NAME("须写明由谁作出", "say who does it"),
        /** A reason is missing. */
        NO_REASON("须说明理由", "say why, in words"),
        /** A reason or a reply is too long. */
        TOO_LONG("文字最多 2000 个字符", "a text takes up to 2,000 characters"),
        /** The end is missing. */
        NO_END("须写明到期日，到期后线索重新打开", "name the day on which the finding stands open again"),
        /** The end is no later day, or too late a day. */
        WRONG_END("日期须晚于今天，且不超过三年", "the day has to lie after today, within three years"),
        /** Only what has an end, and a question, take a day. */
        NEEDS_NO_END("这一步没有到期日", "this step takes no day"),
        /** To hear is to keep a reply. */
        NO_REPLY("听取须记录家庭的答复", "to hear is to keep a reply of the family"),
        /** The reply names a fact that is none of the evidence. */
        NOT_IN_EVIDENCE("所指事实不在这条线索的证据中", "the fact is none of the evidence of this finding"),
        /** The fact cannot be replaced so. */
        NOT_REPLACEABLE(
                "该事实没有这一栏，或值的格式不对", "the fact has no such field, or the value has not its form"),
        /** Another step was taken meanwhile. */
        MEANWHILE("其间另有人作了一步，请重新查看", "somebody took a step meanwhile: look again");

        private final Words message;

        Why(String zh, String en) {
            this.message = new Words(zh, en);
        }

        /** {@return why, in both languages} */
        public Words message() {
            return message;
        }
    }

    private final Why why;
    private final String more;

    StepRefused(Why why) {
        this(why, "");
    }

    StepRefused(Why why, String more) {
        super(why.message().en() + (more.isEmpty() ? "" : ": " + more), null, false, false);
        this.why = why;
        this.more = more;
    }

    /** {@return why} */
    public Why why() {
        return why;
    }

    /** {@return the sentence in both languages, with the state, day or field that it is about} */
    public Words message() {
        String end = more.isEmpty() ? "" : more;
        return end.isEmpty()
                ? why.message()
                : new Words(why.message().zh() + "（" + end + "）", why.message().en() + ": " + end);
    }
}
