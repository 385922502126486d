package org.kinscope.ingest.identity.address;

import static org.kinscope.ingest.identity.address.Rule.BARE;
import static org.kinscope.ingest.identity.address.Rule.COMMITTEES;
import static org.kinscope.ingest.identity.address.Rule.COUNTERS;
import static org.kinscope.ingest.identity.address.Rule.FLOORS;
import static org.kinscope.ingest.identity.address.Rule.NUMBERS;
import static org.kinscope.ingest.identity.address.Rule.REMARKS;
import static org.kinscope.ingest.identity.address.Rule.TWICE;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.kinscope.ingest.read.Spelling;

/** The one spelling of an address that keys have, whatever a clerk wrote. */
final class AddressSpelling {

    private static final String BLOCK = "([A-Z]?\\d+[A-Z]?|[A-Z]|[甲乙丙丁戊])";
    private static final String ENTRANCE = "([A-Z]?\\d+|[A-Z甲乙丙丁戊])";
    private static final String ROOM = "(\\d{2,4}[A-Z]?)";
    private static final String FULL_ROOM = "(\\d{3,4}[A-Z]?)";
    private static final String ROOM_WORD = "(?:室|户|号|房)?$";
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String ROAD = "(?<=[路街道巷弄])";

    private static final String REMARK = "(?:租住|暂住|借住|寄住|出租|租|现住|自住|户籍|空户|空挂|自建|老宅|搬|已)";

    private static final List<Rewrite> REMARK_RULES =
            List.of(
                    Rewrite.of(
                            REMARKS,
                            ":：",
                            "^(?:现住址|户籍地址|户籍地|户籍|居住地址|居住地|家庭住址|家庭地址|详细地址|地址|住址|现住)[:：]",
                            ""),
                    Rewrite.of(REMARKS, "(", "^\\(" + REMARK + "[^)]*\\)", ""),
                    Rewrite.of(REMARKS, "(", "\\([^)]*\\)?$", ""),
                    Rewrite.of(REMARKS, "(", "\\(" + REMARK + "[^)]*\\)", ""),
                    Rewrite.of(REMARKS, "(", "\\(([^)]*)\\)", "$1"),
                    Rewrite.of(REMARKS, "租住搬", "(?<=[号室户])(?:租住|暂住|借住|寄住|出租房?|租房|现住|自住|已搬走)$", ""));

    private static final List<Rewrite> NAME_RULES =
            List.of(
                    Rewrite.by(
                            NUMBERS,
                            NUMERALS + "两",
                            "第?([一二三四五六七八九十两][〇零一二三四五六七八九十百]{0,5})"
                                    + "(?=村民小组|居民小组|村民组|居民组|小组|生产队|组|队|幢|栋|座|单元|室|号|层|楼"
                                    + "|户$|[梯门](?=["
                                    + NUMERALS
                                    + "\\d])|弄(?=\\d|$))",
                            match -> ChineseNumber.digits(match.group(1))),
                    Rewrite.by(
                            NUMBERS,
                            "单幢栋座楼号-",
                            "(?<=单元|幢|栋|座|楼|号)([一二三四五六七八九][〇零一二三四五六七八九]{2,3})$",
                            match -> ChineseNumber.digits(match.group(1))),
                    Rewrite.by(
                            NUMBERS,
                            "-",
                            "([一二三四五六七八九十][〇零一二三四五六七八九十]{0,3})(?=-)"
                                    + "|(?<=-)([一二三四五六七八九十][〇零一二三四五六七八九十]{0,3})",
                            match -> ChineseNumber.digits(match.group())),
                    Rewrite.by(
                            NUMBERS,
                            "之",
                            "(?<=之)([一二三四五六七八九])(?=号?$)",
                            match -> ChineseNumber.digits(match.group())),
                    Rewrite.of(
                            NUMBERS,
                            "第",
                            "第(\\d+)(?=村民小组|居民小组|村民组|居民组|小组|生产队|组|队|幢|栋|座|单元|室|号|层|楼)",
                            "$1"),
                    Rewrite.of(NUMBERS, "0", "(?<!\\d)0+(?=\\d)", ""),
                    Rewrite.by(
                            NUMBERS,
                            "期",
                            "(?<!\\d)([1-9])(?=期)",
                            match -> ChineseNumber.numeral(match.group())),
                    Rewrite.of(COMMITTEES, "村", "(村)(?:民?委员?会|委)", "$1"),
                    Rewrite.of(COMMITTEES, "社", "(社区)(?:居民?委员?会|居委)", "$1"),
                    Rewrite.of(COMMITTEES, "居", "(居)民?委员?会|(居)委(?=\\d)", "居"),
                    Rewrite.of(COMMITTEES, "村", "村村(?!民)", "村"),
                    Rewrite.of(COMMITTEES, "组", "(?<=\\d)(?:村民小组|居民小组|村民组|居民组|小组)", "组"),
                    Rewrite.of(COMMITTEES, "队", "(?<=\\d)生产队", "队"));

    private static final List<Rewrite> DOOR_RULES =
            List.of(
                    Rewrite.of(
                            TWICE, "市区县镇村道路园", "(\\p{IsHan}{1,10}(?:[市区县镇乡村路园]|街道|家园))\\1", "$1"),
                    Rewrite.of(COUNTERS, "#", "((?:幢|单元|-)\\d{3,4}[A-Z]?)#$", "$1室"),
                    Rewrite.of(COUNTERS, "楼栋座#幢", BLOCK + "(?:号楼|号栋|号幢|幢楼|栋|座|#楼|#幢|#栋|#)", "$1幢"),
                    Rewrite.of(COUNTERS, "楼", "(?<=\\d)楼(?=[\\dA-Z甲乙丙丁]+(?:单元|梯|门|-))", "幢"),
                    Rewrite.of(
                            COUNTERS,
                            "号",
                            "(?<=[区园村苑庭府里湾])(\\d+[A-Z]?)号(?=[\\dA-Z甲乙丙丁]+(?:单元|梯|门))",
                            "$1幢"),
                    Rewrite.of(
                            COUNTERS,
                            "单梯门",
                            "(?<=幢)-?" + ENTRANCE + "(?:号单元|号梯|号门|楼道|梯|门(?!牌)|单(?!元)|单元)",
                            "$1单元"),
                    Rewrite.of(COUNTERS, "-", "幢-?(\\d+)(?:单元)?-" + ROOM + ROOM_WORD, "幢$1单元$2室"),
                    Rewrite.of(COUNTERS, "-", "(幢|单元)-" + FULL_ROOM + ROOM_WORD, "$1$2室"),
                    Rewrite.of(COUNTERS, "-", BLOCK + "-(\\d+)-" + ROOM + ROOM_WORD, "$1幢$2单元$3室"),
                    Rewrite.of(COUNTERS, "-", BLOCK + "-" + FULL_ROOM + "(?:室|户|房)?$", "$1幢$2室"),
                    Rewrite.of(
                            COUNTERS,
                            "号户房",
                            "((?:单元|层|楼)\\d{2,4}[A-Z]?|幢\\d{3,4}[A-Z]?)(?:号房间|号房|号室|房间|房|号|户)$",
                            "$1室"),
                    Rewrite.of(
                            FLOORS,
                            "层楼",
                            "(?<=幢|单元|号)(\\d{1,2})(?:层|楼)(?=(?:\\d单元)?\\1\\d{2}[A-Z]?(?:室|$))",
                            ""),
                    Rewrite.of(BARE, "幢元层楼号", "(幢|单元|层|楼|号)" + ROOM + "$", "$1$2室"),
                    Rewrite.of(REMARKS, "室", "(?<=\\d[A-Z]?室).*$", ""),
                    Rewrite.of(BARE, "组队", "(?<=\\d[组队])(\\d{1,4}[A-Z]?)$", "$1号"),
                    Rewrite.of(BARE, "路街道巷弄", ROAD + "(\\d{1,5}[A-Z]?)$", "$1号"),
                    Rewrite.of(COUNTERS, "号", "(?<=\\d[A-Z]?)号(?:之|附|-)(\\d+)号?$", "号之$1"),
                    Rewrite.of(COUNTERS, "-", ROAD + "(\\d+[A-Z]?)-(\\d{1,2})号$", "$1号之$2"));

    private AddressSpelling() {}

    /** {@return the address without labels and remarks, its numbers and committees in one way} */
    static String names(String address, Consumer<Step> told) {
        String bare = bare(address);
        tell(Rule.CHARACTERS, address, bare, told);
        return apply(NAME_RULES, apply(REMARK_RULES, bare, told), told);
    }

    /** {@return the name of a division in the spelling of keys} */
    static String name(String written) {
        return names(written, step -> {});
    }

    /** {@return what follows the divisions, in the spelling of keys} */
    static String door(String rest, Consumer<Step> told) {
        return apply(DOOR_RULES, rest, told);
    }

    private static String apply(List<Rewrite> rules, String text, Consumer<Step> told) {
        String now = text;
        for (Rewrite rule : rules) {
            String next = rule.in(now);
            tell(rule.rule(), now, next, told);
            now = next;
        }
        return now;
    }

    static void tell(Rule rule, String before, String after, Consumer<Step> told) {
        if (!before.equals(after)) {
            told.accept(new Step(rule, before, after));
        }
    }

    private static String bare(String address) {
        String plain = Spelling.plain(address);
        StringBuilder bare = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Spelling.isSpace(c) || ",，、。;；".indexOf(c) >= 0) {
                continue;
            }
            bare.append(one(c));
        }
        for (int i = 1; i + 1 < bare.length(); i++) {
            if ("一/.".indexOf(bare.charAt(i)) >= 0
                    && Character.isDigit(bare.charAt(i - 1))
                    && Character.isDigit(bare.charAt(i + 1))) {
                bare.setCharAt(i, '-');
            }
        }
        return bare.toString();
    }

    private static String one(char c) {
        return switch (c) {
            case '－', '—', '–', '−', '~', '～', '‐', '‑', '―', 'ー' -> "-";
            case '（', '[', '【', '〔', '［' -> "(";
            case '）', ']', '】', '〕', '］' -> ")";
            case '＃', '♯' -> "#";
            case '／' -> "/";
            case '．' -> ".";
            case '○', '◯' -> "〇";
            case '號' -> "号";
            case '樓' -> "楼";
            case '棟' -> "栋";
            case '單' -> "单";
            case '層' -> "层";
            case '鎮' -> "镇";
            case '鄉' -> "乡";
            case '縣' -> "县";
            case '區' -> "区";
            case '組' -> "组";
            default -> String.valueOf(c).toUpperCase(Locale.ROOT);
        };
    }
}
