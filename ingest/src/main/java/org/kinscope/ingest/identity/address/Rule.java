package org.kinscope.ingest.identity.address;

import org.kinscope.graph.finding.Words;

/** What is done to an address to bring its spellings together. */
public enum Rule {
    /** Width of digits, spaces, dashes, traditional characters. */
    CHARACTERS("统一全角半角、空格、连接符和繁体字", "width, spaces, dashes and traditional characters"),
    /** A label before the address, remarks in brackets or behind the door. */
    REMARKS("去掉标签、括号和备注", "labels, brackets and remarks left out"),
    /** Chinese numbers, ordinals, leading zeros. */
    NUMBERS("数字统一为阿拉伯数字，去掉“第”和前导零", "numbers in digits, without 第 and leading zeros"),
    /** The words for a village's committee, the names of its groups. */
    COMMITTEES("去掉村（居）委会字样，统一村民小组写法", "words for committees left out, groups in one way"),
    /** Divisions: those left out or written twice, old names, the province. */
    DIVISIONS(
            "区划按区划表补全、去重、换成现名，省名不入键", "divisions by the tables: filled in, once, by today's name"),
    /** A name that stands there twice. */
    TWICE("去掉重复的名称", "a name written twice stands once"),
    /** 栋, 号楼, 座, #; 梯, 门; hyphens; 户 and 号 for a room. */
    COUNTERS("楼栋、单元、室的写法统一为“幢、单元、室”", "building, unit and room by the words 幢, 单元, 室"),
    /** The floor, where the room tells it. */
    FLOORS("房号已含楼层，去掉楼层", "the floor left out where the room tells it"),
    /** A room or house number without its word. */
    BARE("补上省略的“室”或“号”", "the word 室 or 号 that was left out");

    private final Words words;

    Rule(String zh, String en) {
        words = new Words(zh, en);
    }

    /** {@return what it does} */
    public Words words() {
        return words;
    }
}
