package org.kinscope.api.conflict;

import java.util.Map;
import org.kinscope.graph.finding.Words;

/** The attributes of the register in words. */
final class Attributes {

    private static final Map<String, Words> WORDS =
            Map.of(
                    "birth-date", new Words("出生日期", "birth date"),
                    "death-date", new Words("死亡日期", "date of death"),
                    "death", new Words("是否死亡", "whether dead"),
                    "sex", new Words("性别", "sex"),
                    "name", new Words("姓名", "name"),
                    "marital-state", new Words("婚姻状况", "marital state"),
                    "membership", new Words("所属救助家庭", "aid unit"),
                    "employer", new Words("参保单位", "employer"),
                    "dwelling", new Words("住所", "dwelling"));

    private Attributes() {}

    static Words inWords(String attribute) {
        return WORDS.getOrDefault(attribute, new Words(attribute, attribute));
    }
}
