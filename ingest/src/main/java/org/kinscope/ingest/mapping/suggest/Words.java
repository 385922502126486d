package org.kinscope.ingest.mapping.suggest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.Pinyin;
import org.kinscope.ingest.read.Header;
import org.kinscope.ingest.source.Column;
import org.kinscope.ingest.source.Dataset;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** How alike the name of a department's column is to one of the contract. */
final class Words {

    /** What stands in brackets at the end of a name, such as its unit. */
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[【]([^)）\\]】]*)[)）\\]】]");

    private static final List<List<String>> SAME =
            List.of(
                    List.of(
                            "身份证号", "公民身份证号码", "公民身份证号", "公民身份号码", "居民身份证号码", "居民身份证号", "身份证件号码",
                            "身份证件号", "身份证号码", "身份证编号", "身份号码", "证件号码", "证件号", "身份证"),
                    List.of("日期", "年月日", "时间"),
                    List.of("账号", "帐号", "账户号", "帐户号"),
                    List.of("编号", "号码", "编码"));

    private static final List<String> BEGINNINGS =
            List.of("起始", "开始", "起日", "起期", "生效", "建档", "纳入", "起享");
    private static final List<String> ENDS =
            List.of("终止", "截止", "截至", "结束", "失效", "退出", "注销", "停发", "止日", "止期");

    private static final Map<String, List<String>> PROGRAMMES = new HashMap<>();
    private static final Map<String, List<String>> DATASETS = new HashMap<>();
    private static final Map<String, List<String>> COLUMNS = new HashMap<>();

    static {
        Map<?, ?> yaml = (Map<?, ?>) load();
        collect(yaml.get("datasets"), DATASETS);
        collect(yaml.get("columns"), COLUMNS);
        collect(yaml.get("programmes"), PROGRAMMES);
    }

    private final Map<Column, Set<String>> names = new LinkedHashMap<>();
    private final Map<Column, Set<String>> letters = new LinkedHashMap<>();

    Words(Dataset dataset) {
        for (Column column : dataset.columns()) {
            Set<String> all = new LinkedHashSet<>();
            all.add(column.name());
            all.addAll(column.headers());
            all.addAll(COLUMNS.getOrDefault(dataset.name() + '.' + column.name(), List.of()));
            all.addAll(COLUMNS.getOrDefault("*." + column.name(), List.of()));
            Set<String> spelt = new LinkedHashSet<>();
            Set<String> latin = new LinkedHashSet<>();
            for (String name : all) {
                spelt.add(core(name));
                if (isChinese(name)) {
                    Pinyin.Spelt pinyin = Pinyin.of(bare(name));
                    latin.add(pinyin.initials());
                    latin.add(pinyin.whole());
                } else {
                    latin.add(bare(name).replace("_", ""));
                }
            }
            names.put(column, spelt);
            letters.put(column, latin);
        }
    }

    /** {@return how alike a name is to those of the column, from 0 to 1} */
    double likeness(Column column, String header) {
        String bare = bare(header);
        Set<String> of = names.getOrDefault(column, Set.of());
        if (!isChinese(bare)) {
            String latin = bare.replace("_", "").replace("-", "").replace(".", "");
            if (letters.getOrDefault(column, Set.of()).contains(latin)) {
                return latin.length() > 2 ? 0.95 : 0.8;
            }
        }
        String core = core(header);
        double best = 0;
        for (String name : of) {
            best = Math.max(best, alike(core, name));
        }
        boolean begins = column.name().equals("from_date") && has(bare, BEGINNINGS);
        boolean ends = column.name().equals("to_date") && has(bare, ENDS);
        return begins || ends ? Math.max(best, 0.65) : best;
    }

    private static boolean has(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }

    /** {@return the codes of some programmes by what they are called in short} */
    static Map<String, String> programmes() {
        Map<String, String> codes = new HashMap<>();
        PROGRAMMES.forEach((code, words) -> words.forEach(word -> codes.put(word, code)));
        return codes;
    }

    /** {@return how well the name of a file fits a dataset, from 0 to 1} */
    static double likeness(Dataset dataset, String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.contains(dataset.title()) || name.contains(dataset.name())) {
            return 1;
        }
        return DATASETS.getOrDefault(dataset.name(), List.of()).stream().anyMatch(name::contains)
                ? 0.7
                : 0;
    }

    /** {@return what stands in brackets in a name, such as its unit; blank where nothing does} */
    static String bracketed(String header) {
        Matcher m = BRACKETS.matcher(header);
        return m.find() ? String.valueOf(m.group(1)).strip() : "";
    }

    /** {@return the name without brackets and what varies in spelling} */
    static String bare(String header) {
        String bare = BRACKETS.matcher(Header.simple(header)).replaceAll("");
        return bare.isEmpty() ? Header.simple(header) : bare.replaceAll("[:：*、/]", "");
    }

    private static String core(String header) {
        String core = bare(header).replace("的", "");
        for (List<String> same : SAME) {
            String longest = "";
            for (String word : same) {
                longest = word.length() > longest.length() && core.contains(word) ? word : longest;
            }
            int at = core.indexOf(longest);
            core =
                    core.substring(0, at)
                            + (longest.isEmpty() ? "" : same.getFirst())
                            + core.substring(at + longest.length());
        }
        return core;
    }

    private static double alike(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        String longer = a.length() >= b.length() ? a : b;
        String shorter = a.length() >= b.length() ? b : a;
        double part = (double) shorter.length() / longer.length();
        double held = shorter.length() > 1 && longer.contains(shorter) ? 0.45 + 0.45 * part : 0;
        return Math.max(held, 0.9 * dice(a, b));
    }

    private static double dice(String a, String b) {
        Set<String> left = pairs(a);
        Set<String> right = pairs(b);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return 2.0 * both.size() / (left.size() + right.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    private static boolean isChinese(String text) {
        return text.chars().anyMatch(c -> c >= 0x2E80);
    }

    private static void collect(@Nullable Object yaml, Map<String, List<String>> words) {
        if (!(yaml instanceof Map<?, ?> map)) {
            throw new IllegalStateException("words.yaml lacks a part");
        }
        map.forEach(
                (key, list) -> {
                    List<String> texts = new ArrayList<>();
                    ((List<?>) list).forEach(word -> texts.add(word.toString()));
                    words.put(key.toString(), texts);
                });
    }

    private static Object load() {
        try (InputStream in = Words.class.getResourceAsStream("words.yaml")) {
            if (in == null) {
                throw new IllegalStateException("no words.yaml beside this class");
            }
            return new Load(LoadSettings.builder().setLabel("words.yaml").build())
                    .loadFromInputStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
