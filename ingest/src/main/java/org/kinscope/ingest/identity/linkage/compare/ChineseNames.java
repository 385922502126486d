package org.kinscope.ingest.identity.linkage.compare;

import java.util.Map;
import org.kinscope.ingest.identity.Pinyin;

/**
 * Chinese names, and Chinese against pinyin. Two names of the same sound are near (typing by sound
 * is how such errors come about), and so are those that differ by one character of the same sound
 * or of a like shape. One other character in three is alike no more: brothers have that too.
 */
final class ChineseNames {

    /** Characters that are taken for one another by their shape, in groups. */
    private static final Map<Character, Integer> SHAPES =
            groups(
                    "己已巳 末未 土士 日曰 千干于 天夫无 大太犬 人入八 王玉 今令 晴睛 清请情 峰锋烽 梅海 陈阵 侯候 刘到 杨扬 林材村"
                            + " 明朋 娟捐 玲铃冷 辉晖挥 伟纬炜玮 洪烘拱 芳方 华桦骅 丽俪 燕燕 军车 建健 红虹江 英莹 国图 永水 永泳 平苹 文纹"
                            + " 强张 云去 兰三 春香 秀季 志忘 杰木 波坡 涛淘 宁宇 雨两 东车 庆床 庄压 彬杉 鹏棚 琴瑟 瑞端 淑叔 萍平 霞假 静净"
                            + " 斌赋 荣莱 贵责 忠患 义叉 全金 良食 顺须 新亲 福富副 祥详 龙尤 凤风 冯马 孙孔 李季 朱未 赵起 吴昊 周同 徐涂 胡湖"
                            + " 郭部 何向 高商 罗岁 郑关 梁粱 宋宗 谢射 唐康 许计 韩朝 邓队 曹槽 彭澎 曾增 肖尚 田由 董重 袁表 潘番 蒋将 蔡祭"
                            + " 余佘 杜社 叶吐 程呈 苏办 魏巍 吕品 丁于 任仕 沈沉 姚桃 卢户 姜美 崔催 钟种 谭潭 陆际 汪注 范苑 金全 石右 廖寥"
                            + " 贾贸 夏复 韦书 付什 白自 邹邻 孟盂 熊能 秦泰 邱丘 江红 尹伊 薛薜 闫闰 段殷 雷雪 龙龚 黎犁 史吏 陶掏 贺货 毛手"
                            + " 郝赫 顾项 邵部 万方 钱线 严产 覃谭 武式 戴载 莫模 孔孙 白百 汤场");

    private ChineseNames() {}

    static int compare(String a, String b) {
        boolean chinese = Plain.hasHan(a);
        if (chinese != Plain.hasHan(b)) {
            return spelt(chinese ? a : b, chinese ? b : a);
        }
        if (a.length() == b.length()) {
            return sameLength(a, b);
        }
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        boolean within =
                shorter.length() >= 2
                        && longer.length() - shorter.length() == 1
                        && Distance.edits(a, b, 1) == 1;
        return within ? NameComparer.ALIKE : NameComparer.DIFFERENT;
    }

    private static int sameLength(String a, String b) {
        int other = 0;
        int close = 0;
        for (int i = 0; i < a.length(); i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                other++;
                close += sameShape(x, y) ? 1 : 0;
            }
        }
        if (a.length() < 2) {
            return NameComparer.DIFFERENT;
        }
        if (other == 1 && close == 1 || Pinyin.of(a).whole().equals(Pinyin.of(b).whole())) {
            return NameComparer.NEAR;
        }
        if (Sound.of(a).equals(Sound.of(b))) {
            return NameComparer.FORM;
        }
        boolean swapped = other == 2 && Distance.edits(a, b, 1) == 1;
        return other == 1 && a.length() >= 3 || swapped
                ? NameComparer.ALIKE
                : NameComparer.DIFFERENT;
    }

    /** A Chinese name against letters: its pinyin, surname first or last, or its initials. */
    private static int spelt(String chinese, String letters) {
        Pinyin.Spelt spelt = Pinyin.of(chinese);
        String bare = letters.replace(" ", "");
        Pinyin.Spelt other = Pinyin.otherOf(chinese);
        int space = letters.lastIndexOf(' ');
        String turned =
                space < 0 ? bare : letters.substring(space + 1) + letters.substring(0, space);
        if (spelt.whole().equals(bare)
                || other != null && other.whole().equals(bare)
                || spelt.whole().equals(turned.replace(" ", ""))) {
            return NameComparer.FORM;
        }
        if (Distance.edits(spelt.whole(), bare, 1) == 1 && bare.length() >= 5) {
            return NameComparer.ALIKE;
        }
        return spelt.initials().equals(bare) ? NameComparer.INITIAL : NameComparer.DIFFERENT;
    }

    private static boolean sameShape(char x, char y) {
        Integer one = SHAPES.get(x);
        return one != null && one.equals(SHAPES.get(y));
    }

    private static Map<Character, Integer> groups(String text) {
        Map<Character, Integer> groups = new java.util.HashMap<>();
        int number = 0;
        for (String group : text.split(" ")) {
            number++;
            for (char c : group.toCharArray()) {
                groups.putIfAbsent(c, number);
            }
        }
        return Map.copyOf(groups);
    }
}
