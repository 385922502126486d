package org.kinscope.api.address;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes one address in every way in which clerks have been seen to write addresses. */
final class HarshClerk {

    private static final Pattern FLAT = Pattern.compile("^(.*?)(\\d+)幢(\\d+)单元(\\d+)室$");
    private static final Pattern HOUSE = Pattern.compile("^(.*?)(\\d+)组(\\d+)号$");
    private static final String CITY = "江苏省泰州市";
    private static final List<String> CITIES =
            List.of("江苏省泰州市", "泰州市", "", "江苏省", "江苏泰州市", "江苏省 泰州市 ", "江苏省泰州市泰州市", "泰州");
    private static final List<UnaryOperator<String>> HANDS =
            List.of(
                    text -> text,
                    HarshClerk::fullWidth,
                    text -> text + "（租住）",
                    text -> "住址：" + text,
                    text -> text + "(东边第二家)",
                    text -> String.join(" ", text.split("(?<=[市区镇村组幢])")));

    private HarshClerk() {}

    /** {@return the spellings of an address that a careful clerk has written} */
    static Set<String> spellings(String careful) {
        Set<String> all = new LinkedHashSet<>();
        if (!careful.startsWith(CITY)) {
            throw new IllegalArgumentException("should begin with " + CITY + ": " + careful);
        }
        Matcher flat = FLAT.matcher(careful.substring(CITY.length()));
        Matcher house = HOUSE.matcher(careful.substring(CITY.length()));
        List<String> doors = flat.matches() ? flats(flat) : house.matches() ? houses(house) : null;
        if (doors == null) {
            throw new IllegalArgumentException("no flat and no house: " + careful);
        }
        String head = (flat.matches() ? flat : house).group(1);
        List<String> heads = new ArrayList<>();
        for (String city : CITIES) {
            heads.add(city + head);
        }
        heads.add(CITY + head.replace("村委会", "村村民委员会"));
        heads.add(CITY + head.replaceFirst("(?<!村)村委会", "村"));
        heads.add(CITY + head.replace("社区居委会", "社区居民委员会"));
        heads.add(CITY + head.replaceFirst("^(\\p{IsHan}{2}[市区])", "$1$1"));
        for (String start : heads) {
            all.add(start + doors.getFirst());
        }
        for (String door : doors) {
            for (UnaryOperator<String> hand : HANDS) {
                all.add(hand.apply(CITY + head + door));
            }
        }
        return all;
    }

    private static List<String> flats(MatchResult flat) {
        String b = flat.group(2);
        String u = flat.group(3);
        String r = flat.group(4);
        String floor = r.substring(0, r.length() - 2);
        List<String> doors = new ArrayList<>();
        doors.add(b + "幢" + u + "单元" + r + "室");
        for (String block : List.of("幢", "栋", "号楼", "座", "#", "#楼", "棟")) {
            doors.add(b + block + u + "单元" + r);
            doors.add(b + block + u + "单元" + r + "室");
        }
        doors.add(chinese(b) + "幢" + chinese(u) + "单元" + spelt(r) + "室");
        doors.add(chinese(b) + "幢" + chinese(u) + "单元" + spelt(r));
        doors.add(b + "-" + u + "-" + r);
        doors.add(b + "－" + u + "－" + r + "室");
        doors.add(b + "幢" + u + "-" + r);
        doors.add(b + "#" + u + "-" + r + "室");
        doors.add(b + "幢-" + u + "-" + r);
        doors.add(b + "/" + u + "/" + r);
        doors.add(b + "幢" + u + "梯" + r + "室");
        doors.add(b + "号楼" + u + "门" + r);
        doors.add(b + "幢" + u + "单元" + floor + "层" + r + "室");
        doors.add(b + "幢" + u + "单元" + floor + "楼" + r);
        doors.add(b + "幢" + u + "单元" + r + "户");
        doors.add(b + "幢" + u + "单元" + r + "号");
        doors.add(b + "幢" + u + "单元" + r + "房");
        doors.add(b + "幢" + u + "单元0" + r + "室");
        doors.add(" " + b + " 幢 " + u + " 单元 " + r + " 室 ");
        return doors;
    }

    private static List<String> houses(MatchResult house) {
        String g = house.group(2);
        String n = house.group(3);
        return List.of(
                g + "组" + n + "号",
                "第" + g + "组" + n + "号",
                "第" + chinese(g) + "组" + n + "号",
                chinese(g) + "组" + n + "號",
                g + "村民小组" + n + "号",
                "第" + chinese(g) + "村民小组 " + n + " 号",
                g + "组" + n,
                g + "組0" + n + "号",
                g + "小组" + chinese(n) + "号");
    }

    private static String chinese(String number) {
        int n = Integer.parseInt(number);
        String digits = "〇一二三四五六七八九";
        if (n < 10) {
            return digits.substring(n, n + 1);
        }
        String tens = n < 20 ? "" : digits.substring(n / 10, n / 10 + 1);
        return tens + "十" + (n % 10 == 0 ? "" : digits.substring(n % 10, n % 10 + 1));
    }

    private static String spelt(String digits) {
        StringBuilder spelt = new StringBuilder();
        digits.chars().forEach(c -> spelt.append("〇一二三四五六七八九".charAt(c - '0')));
        return spelt.toString();
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c + 0xFEE0 : c)));
        return wide.toString();
    }
}
