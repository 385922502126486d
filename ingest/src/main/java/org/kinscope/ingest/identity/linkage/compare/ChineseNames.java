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
                    "己已巳 末未朱 土士 日曰 千干 天夫无 大太犬 人入八 王玉 今令 晴睛 清请情 峰锋烽 梅海 陈阵 侯候 杨扬"
                            + " 林材村 娟捐 玲铃 辉晖 伟炜玮 洪烘 芳方 华桦 丽俪 红虹江 英莹 水永 文纹 波坡 涛淘 宁宇 庄压 彬杉 鹏棚"
                            + " 瑞端 淑叔 萍苹平 霞假 斌赋 全金 良食 新亲 福富 祥详 龙尤 凤风 冯马 李季秀 徐涂 胡湖 邵部郭 罗岁 梁粱"
                            + " 宋宗 谢射 许计 韩朝 曹槽 彭澎 曾增 肖尚 田由 董重 袁表 潘番 蒋将 蔡祭 余佘 杜社 程呈 魏巍 沈沉 姚桃"
                            + " 卢户 崔催 钟种 谭潭 陆际 汪注 范苑 石右 廖寥 贾贸 夏复 付什 邹邻 孟盂 熊能 秦泰 邱丘 闫闰 段殷 黎犁"
                            + " 史吏 陶掏 贺货 毛手 郝赫 钱线 莫模 白百 汤场 孙孔");

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
