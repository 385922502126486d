package org.kinscope.ingest.quarantine;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinscope.graph.finding.Words;

/** What is said to a department of a refused row, in its language and in English. */
public final class QuarantineWords {

    private static final Map<String, String> REASONS =
            Map.ofEntries(
                    Map.entry("bad-check-digit", "证件号码校验不符"),
                    Map.entry("impossible-date", "日期不存在"),
                    Map.entry("missing-required", "必填项为空"),
                    Map.entry("wrong-column-count", "列数与表头不符"),
                    Map.entry("unknown-code", "代码或文字无法识别"),
                    Map.entry("bad-number", "数值不正确"),
                    Map.entry("too-long", "内容过长"),
                    Map.entry("duplicate-key-differs", "主键重复而内容不同"),
                    Map.entry("empty-file", "文件为空"),
                    Map.entry("missing-column", "缺少必需的列"),
                    Map.entry("repeated-column", "列重复出现"),
                    Map.entry("unknown-dataset", "文件名不对应任何数据集"),
                    Map.entry("unknown-format", "文件格式不支持"),
                    Map.entry("unknown-encoding", "文字编码无法识别"),
                    Map.entry("truncated-gzip", "压缩文件不完整"),
                    Map.entry("truncated-xlsx", "工作簿不完整"),
                    Map.entry("open-quote", "引号未闭合，文件不完整"),
                    Map.entry("masked-export", "文件中的号码已脱敏"),
                    Map.entry("unreadable", "文件无法读取"));

    private static final Map<Pattern, String> RIGHT_FORMS =
            Map.ofEntries(
                    Map.entry(form("(\\d+) fields, as in the header"), "应与表头一致，共 $1 列"),
                    Map.entry(form("a value"), "必须填写"),
                    Map.entry(form("at most (\\d+) characters"), "不超过 $1 个字符"),
                    Map.entry(
                            form("one row for each key; the first one stands"),
                            "每个主键只有一行；以先出现的一行为准"),
                    Map.entry(
                            form("18 characters with the check digit of GB 11643"),
                            "18 位公民身份号码，校验码符合 GB 11643"),
                    Map.entry(form("an ID number with a possible birth date"), "出生日期存在的公民身份号码"),
                    Map.entry(form("a day like (.+)"), "日期，如 $1"),
                    Map.entry(form("a month like (.+)"), "月份，如 $1"),
                    Map.entry(form("yuan with up to two decimals, like (.+)"), "金额（元），至多两位小数，如 $1"),
                    Map.entry(form("a division code of 12 digits"), "12 位区划代码"),
                    Map.entry(form("a number"), "数字"),
                    Map.entry(form("a number not below (\\S+)"), "不小于 $1 的数字"),
                    Map.entry(form("a number and not above (\\S+)"), "不大于 $1 的数字"),
                    Map.entry(
                            form("a number not below (\\S+) and not above (\\S+)"),
                            "$1 至 $2 之间的数字"),
                    Map.entry(form("1, 0, 是 or 否"), "1、0、是或否"),
                    Map.entry(form("one of (.+)"), "下列之一：$1"));

    private QuarantineWords() {}

    /** {@return a reason's code in words; a code without words stands for itself} */
    public static Words reason(String code) {
        return new Words(REASONS.getOrDefault(code, code), code.replace('-', ' '));
    }

    /** {@return the right form in both languages; one without a translation stays as it is} */
    public static Words rightForm(String english) {
        for (Map.Entry<Pattern, String> form : RIGHT_FORMS.entrySet()) {
            Matcher m = form.getKey().matcher(english);
            if (m.matches()) {
                return new Words(m.replaceFirst(form.getValue()), english);
            }
        }
        return new Words(english, english);
    }

    private static Pattern form(String english) {
        return Pattern.compile(english);
    }
}
