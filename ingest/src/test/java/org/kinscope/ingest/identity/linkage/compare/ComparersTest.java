package org.kinscope.ingest.identity.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinscope.ingest.identity.linkage.schema.Kind;

class ComparersTest {

    @Test
    void names_meet_by_typing_error_form_sound_and_initial() {
        assertThat(name("Allen", "Alen")).isEqualTo("near");
        assertThat(name("Robert", "Bob")).isEqualTo("other-form");
        assertThat(name("Rob", "Robert")).isEqualTo("other-form");
        assertThat(name("Meyer", "Maier")).isEqualTo("alike");
        assertThat(name("Müller", "MULLER")).isEqualTo("exact");
        assertThat(name("J.", "John")).isEqualTo("initial");
        assertThat(name("John", "Mary")).isEqualTo("different");
    }

    @Test
    void chinese_names_meet_by_sound_and_shape_and_pinyin() {
        assertThat(name("李小明", "李晓明")).isEqualTo("near");
        assertThat(name("张己", "张已")).isEqualTo("near");
        assertThat(name("欧阳建国", "Ouyang Jianguo")).isEqualTo("other-form");
        assertThat(name("王建国", "王建军")).isEqualTo("alike");
        assertThat(name("王芳", "王丽")).isEqualTo("different");
        assertThat(name("王芳", "李丽")).isEqualTo("different");
    }

    @Test
    void whole_names_meet_in_any_order() {
        assertThat(level(Kind.FULL_NAME, "Smith, John", "John Smith")).isEqualTo("reordered");
        assertThat(level(Kind.FULL_NAME, "Mr John Smith", "John Smith")).isEqualTo("exact");
        assertThat(level(Kind.FULL_NAME, "Bob Smith", "Robert Smith")).isEqualTo("near");
        assertThat(level(Kind.FULL_NAME, "J Smith", "John Smith")).isEqualTo("partly");
        assertThat(level(Kind.FULL_NAME, "Patricia Smith", "John Smith")).isEqualTo("one-part");
    }

    @Test
    void a_father_and_a_son_of_one_name_are_told_apart_by_their_generation() {
        assertThat(level(Kind.FULL_NAME, "David Dale Jr", "David Dale Senior"))
                .isEqualTo("one-part");
        assertThat(level(Kind.FULL_NAME, "Moris I Kline", "Moris II Kline")).isEqualTo("one-part");
        assertThat(level(Kind.FULL_NAME, "Moris III Kline", "Moris II Kline"))
                .isEqualTo("one-part");
        assertThat(level(Kind.FULL_NAME, "David Dale Jr.", "David Dale"))
                .as("one does not say")
                .isEqualTo("near");
        assertThat(level(Kind.FULL_NAME, "David Dale Jr", "David Dale II"))
                .as("a junior is of some later generation")
                .isEqualTo("partly");
        assertThat(level(Kind.FULL_NAME, "Ann I Dale", "Ann Dale"))
                .as("a lone I is an initial")
                .isEqualTo("near");
    }

    @Test
    void whole_names_meet_across_scripts_whichever_stands_first() {
        assertThat(level(Kind.FULL_NAME, "刘杰", "Jie Liu")).isEqualTo("near");
        assertThat(level(Kind.FULL_NAME, "Jie Liu", "刘杰")).isEqualTo("near");
        assertThat(level(Kind.FULL_NAME, "Мария Иванова", "Maria Ivanova"))
                .as("Cyrillic is spelt in letters")
                .isEqualTo("exact");
        assertThat(name("Ελένη", "Eleni")).isEqualTo("near");
        assertThat(name("王芳", "王丽")).as("Chinese stays Chinese").isEqualTo("different");
    }

    @Test
    void a_short_form_may_end_in_ie_or_y() {
        assertThat(name("Peggie", "Margaret")).isEqualTo("other-form");
        assertThat(name("Bobbie", "Robert")).isEqualTo("other-form");
        assertThat(name("Marie", "Margaret")).isEqualTo("different");
    }

    @Test
    void an_email_address_may_stand_after_a_name() {
        assertThat(normal(Kind.EMAIL, "Ann Dale <Ann.Dale@x.org>")).isEqualTo("ann.dale@x.org");
        assertThat(normal(Kind.EMAIL, " ann.dale@x.org")).isEqualTo("ann.dale@x.org");
    }

    @Test
    void days_are_read_in_any_common_form() {
        for (String written :
                List.of(
                        "1978-11-05",
                        "19781105",
                        "11/5/1978",
                        "5 Nov 1978",
                        "Nov 5, 1978",
                        "1978年11月5日",
                        "1978.11.5",
                        "1978-11-05T00:00:00")) {
            assertThat(normal(Kind.DATE, written)).as(written).isEqualTo("1978-11-05");
        }
        assertThat(Days.of(List.of("25/12/1990", "5/11/1978")).read("5/11/1978"))
                .as("the column is day first")
                .isEqualTo("1978-11-05");
        assertThat(normal(Kind.DATE, "3/1/70")).isEqualTo("1970-03-01");
    }

    @Test
    void days_meet_by_digit_swap_parts_and_year() {
        assertThat(level(Kind.DATE, "1990-05-12", "1990-05-13")).isEqualTo("near");
        assertThat(level(Kind.DATE, "1990-05-12", "1990-12-05")).isEqualTo("near");
        assertThat(level(Kind.DATE, "1990-05-12", "1965-05-12")).isEqualTo("two-parts");
        assertThat(level(Kind.DATE, "1990-05-12", "1990-08-31")).isEqualTo("about-a-year");
        assertThat(level(Kind.DATE, "1990-05-12", "1971-08-31")).isEqualTo("different");
    }

    /** Made-up numbers; the check digits are right where nothing else is said. */
    @Test
    void id_numbers_are_judged_by_their_parts() {
        String number = "321283194802050620";
        assertThat(id(number, "321283480205062")).as("15 digits").isEqualTo("exact");
        assertThat(id(number, "321283194802050720")).as("a digit").isEqualTo("one-character");
        assertThat(id(number, "321283194802050602")).as("a swap").isEqualTo("one-character");
        assertThat(id(number, "321283194802070720")).as("two digits").isEqualTo("two-characters");
        assertThat(id("11010519491231002X", "110105194912310038"))
                .as("both right, same place and day: two people")
                .isEqualTo("neighbour");
    }

    @Test
    void addresses_meet_by_their_parts() {
        assertThat(level(Kind.ADDRESS, "江苏省泰州市高港区胡庄镇胡庄社区金鹰花园2幢1单元101室", "泰州市高港区胡庄镇胡庄社区金鹰花园2-1-101"))
                .isEqualTo("exact");
        assertThat(level(Kind.ADDRESS, "泰州市高港区胡庄镇胡庄社区金鹰花园2幢1单元101室", "胡庄镇胡庄社区金鹰花园2幢1单元101室"))
                .as("there is one town of that name")
                .isEqualTo("exact");
        assertThat(level(Kind.ADDRESS, "高港区胡庄镇胡庄社区金鹰花园2幢1单元101室", "高港区胡庄镇胡庄社区金鹰花圆2幢1单元101室"))
                .isEqualTo("other-spelling");
        assertThat(level(Kind.ADDRESS, "泰州市高港区胡庄镇庵桥村1组17号", "泰州市高港区胡庄镇庵桥村3组5号"))
                .isEqualTo("same-street");
        assertThat(
                        level(
                                Kind.ADDRESS,
                                "1515 Adela Lane, Las Vegas NV",
                                "1515 Adela Ln Las Vegas NV"))
                .isEqualTo("exact");
    }

    @Test
    void phones_and_mails_and_codes_meet() {
        assertThat(level(Kind.PHONE, "+86 138 1234 5678", "13812345678")).isEqualTo("exact");
        assertThat(level(Kind.PHONE, "0523-86812345", "86812345")).isEqualTo("without-area");
        assertThat(level(Kind.EMAIL, "o.hara@x.org", "o.hara@y.com")).isEqualTo("same-user");
        assertThat(level(Kind.IDENTIFIER, "294-66-9999", "294669999")).isEqualTo("exact");
        assertThat(level(Kind.IDENTIFIER, "6988048", "6988084")).isEqualTo("one-character");
    }

    @Test
    void what_says_nothing_is_missing() {
        for (String nothing : List.of("N/A", "unknown", "-", "不详", "null")) {
            assertThat(Normaliser.of(Kind.NAME, List.of()).of(nothing)).as(nothing).isNull();
        }
    }

    private static String name(String a, String b) {
        return level(Kind.NAME, a, b);
    }

    private static String id(String a, String b) {
        return level(Kind.ID_NUMBER, a, b);
    }

    private static String level(Kind kind, String a, String b) {
        String x = normal(kind, a);
        String y = normal(kind, b);
        Comparer comparer = Measures.comparer(kind, List.of());
        int level = x.equals(y) ? 0 : comparer.compare(x, y);
        assertThat(x.equals(y) ? 0 : comparer.compare(y, x)).as("both orders").isEqualTo(level);
        return comparer.grades().get(level).name();
    }

    private static String normal(Kind kind, String text) {
        @Nullable String normal = Normaliser.of(kind, List.of()).of(text);
        return normal == null ? "" : normal;
    }
}
