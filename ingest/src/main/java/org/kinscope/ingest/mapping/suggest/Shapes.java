package org.kinscope.ingest.mapping.suggest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.kinscope.ingest.judge.IdNumber;
import org.kinscope.ingest.mapping.DateForm;
import org.kinscope.ingest.read.Spelling;

/** What the values of a column look like, without knowing what it is called. */
final class Shapes {

    /** What departments write where nothing is known. */
    static final Set<String> UNKNOWN =
            Set.of(
                    "-", "--", "—", "——", "/", "\\", "无", "NULL", "null", "N/A", "NA", "暂无", "空",
                    "None");

    /** What departments write as an end that is open. */
    static final Set<String> OPEN_END =
            Set.of(
                    "99991231",
                    "9999-12-31",
                    "9999/12/31",
                    "9999-12-31 00:00:00",
                    "9999年12月31日",
                    "20991231",
                    "2099-12-31",
                    "2099/12/31",
                    "长期",
                    "至今");

    static final List<String> OF_CONTRACT =
            List.of("yyyy-M-d", "yyyyMMdd", "yyyy/M/d", "yyyy年M月d日");
    static final List<String> OTHERS = others();
    private static final int FEW = 500;

    private static final Pattern PLATE =
            Pattern.compile("[\\u4e00-\\u9fa5][A-Z][·.\\s-]?[A-Z0-9]{4,6}[A-Z0-9挂学警港澳]");
    private static final Pattern PHONE =
            Pattern.compile("(\\+?86-?)?1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}");
    private static final Pattern ACCOUNT = Pattern.compile("[\\d\\s]{12,26}");
    private static final Pattern USCC = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");
    private static final Pattern NAME =
            Pattern.compile(
                    "[\\u4e00-\\u9fa5]{2,4}|[\\u4e00-\\u9fa5]{1,8}·[\\u4e00-\\u9fa5·]{1,8}");
    private static final Pattern ADDRESS =
            Pattern.compile(".*[省市区县镇乡村路街道巷弄组号幢栋室].*[路街道巷弄村组号幢栋室区镇].*");
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢"
                    + "姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
                    + "常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴"
                    + "霍涂成苗谷曲盛冉路游祁缪仇卞戚钱印宗丛";
    private static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] USCC_WEIGHTS = {
        1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
    };

    private final List<String> values;
    private final List<String> few;
    private final List<String> days;
    private final Map<String, Double> dateShares = new HashMap<>();

    Shapes(List<String> all) {
        List<String> kept = new ArrayList<>();
        for (String value : all) {
            if (!UNKNOWN.contains(value)) {
                kept.add(value);
            }
        }
        this.values = List.copyOf(kept);
        this.days = values.stream().filter(v -> !OPEN_END.contains(v)).toList();
        this.few = few(values);
        List<String> fewDays = few(days);
        List<String> forms = new ArrayList<>(OF_CONTRACT);
        forms.addAll(OTHERS);
        for (String form : forms) {
            DateForm date = DateForm.of(form);
            dateShares.put(form, share(fewDays, value -> isDay(date, value)));
        }
    }

    /** All orders of day, month and year that are in use, with and without a time of the day. */
    private static List<String> others() {
        List<String> forms = new ArrayList<>();
        List<String> days =
                List.of(
                        "yyyy-M-d",
                        "yyyy/M/d",
                        "yyyy.M.d",
                        "yyyyMMdd",
                        "yyyy年M月d日",
                        "dd/MM/yyyy",
                        "MM/dd/yyyy",
                        "dd-MM-yyyy",
                        "MM-dd-yyyy",
                        "dd.MM.yyyy");
        for (String time : List.of("", " H:m", " H:m:s", " H:m:s.S", "TH:m:s")) {
            days.stream()
                    .map(day -> day + time)
                    .filter(form -> !OF_CONTRACT.contains(form))
                    .forEach(forms::add);
        }
        forms.addAll(List.of("yyyyMMddHHmmss", "yyyy年M月", "yyyy-M", "yyyyMM", "yyyy/M", "yyyy.M"));
        forms.add(DateForm.EXCEL);
        return List.copyOf(forms);
    }

    /** {@return the values that are neither blank nor say that nothing is known} */
    List<String> values() {
        return values;
    }

    /** {@return how many values there are that say something and are no open end} */
    int ends() {
        return days.size();
    }

    /** So many values tell the shape of all; taken from the whole length of the file. */
    private static List<String> few(List<String> values) {
        if (values.size() <= FEW) {
            return values;
        }
        List<String> few = new ArrayList<>(FEW);
        for (int i = 0; i < FEW; i++) {
            few.add(values.get((int) ((long) i * values.size() / FEW)));
        }
        return List.copyOf(few);
    }

    /** {@return the share of the values that pass} */
    double share(Predicate<String> test) {
        return share(few, test);
    }

    private static double share(List<String> values, Predicate<String> test) {
        return values.isEmpty() ? 0 : (double) values.stream().filter(test).count() / values.size();
    }

    double idNumbers() {
        return share(IdNumber::isOne);
    }

    double names() {
        return share(Shapes::isName);
    }

    double plates() {
        return share(value -> PLATE.matcher(Spelling.plain(value).toUpperCase()).matches());
    }

    double phones() {
        return share(value -> PHONE.matcher(Spelling.joined(value)).matches());
    }

    double accounts() {
        return share(value -> ACCOUNT.matcher(value).matches() && !IdNumber.isOne(value));
    }

    double creditCodes() {
        return share(value -> isCreditCode(Spelling.joined(value)));
    }

    double addresses() {
        return share(value -> value.length() > 5 && ADDRESS.matcher(value).matches());
    }

    /** {@return how many different values there are, among those that tell the shape} */
    long different() {
        return few.stream().distinct().count();
    }

    double distinct() {
        return few.isEmpty() ? 0 : (double) few.stream().distinct().count() / few.size();
    }

    /** {@return the share of the values, open ends aside, that are days in a form} */
    double days(String form) {
        return dateShares.getOrDefault(form, 0.0);
    }

    /** {@return the share of the values that are days in any one form} */
    double days() {
        double ofContract = Math.min(1, OF_CONTRACT.stream().mapToDouble(this::days).sum());
        return Math.max(
                ofContract,
                OTHERS.stream()
                        .filter(form -> !form.equals(DateForm.EXCEL) && !form.equals("yyyyMM"))
                        .mapToDouble(this::days)
                        .max()
                        .orElse(0));
    }

    static boolean isDay(DateForm form, String value) {
        String day = form.day(value);
        if (day == null) {
            return false;
        }
        try {
            LocalDate date = LocalDate.parse(day);
            return date.getYear() > 1880 && date.getYear() < 2150;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isName(String value) {
        boolean shaped = NAME.matcher(value).matches();
        return shaped && (value.contains("·") || SURNAMES.indexOf(value.charAt(0)) >= 0);
    }

    private static boolean isCreditCode(String text) {
        if (!USCC.matcher(text).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < USCC_WEIGHTS.length; i++) {
            sum += USCC_ALPHABET.indexOf(text.charAt(i)) * USCC_WEIGHTS[i];
        }
        return USCC_ALPHABET.charAt((31 - sum % 31) % 31) == text.charAt(17);
    }
}
