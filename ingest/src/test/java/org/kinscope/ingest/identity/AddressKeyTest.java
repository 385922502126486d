package org.kinscope.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "江苏省泰州市姜堰区张甸镇兴甸社区居委会梅园小区1幢2单元402室",
                "泰州市姜堰区张甸镇兴甸社区梅园小区１栋2单元402室",
                "江苏省 泰州市姜堰区 张甸镇兴甸社区居民委员会梅园小区1号楼2单元402室",
                "江苏省泰州市姜堰区张甸镇兴甸社区居委会梅园小区一幢二单元402",
                "江苏省泰州市姜堰区张甸镇兴甸社区居委会梅园小区1-2-402",
                "江苏省泰州市姜堰区张甸镇兴甸社区居委会梅园小区1幢2单元0402室（东）"
            })
    void spellings_of_one_flat_have_one_key(String address) {
        assertThat(AddressKey.of(address)).isEqualTo("泰州市姜堰区张甸镇兴甸社区梅园小区1幢2单元402室");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "江苏省泰州市泰兴市虹桥镇唐港村委会3组18号",
                "江苏省泰州市泰兴市虹桥镇唐港村3组18号",
                "江苏省泰州市泰兴市虹桥镇唐港村村民委员会第三组18號",
                "泰州市泰兴市虹桥镇唐港村民委员会三组１８号"
            })
    void spellings_of_one_farm_have_one_key(String address) {
        assertThat(AddressKey.of(address)).isEqualTo("泰州市泰兴市虹桥镇唐港村3组18号");
    }

    @Test
    void another_flat_of_the_building_is_another_dwelling() {
        String building = "江苏省泰州市海陵区城西街道渔行水村社区居委会锦绣家园2幢2单元";
        assertThat(AddressKey.of(building + "102室")).isNotEqualTo(AddressKey.of(building + "101室"));
    }

    @Test
    void the_same_road_in_another_city_is_another_dwelling() {
        assertThat(AddressKey.of("江苏省南京市鼓楼区中山路1号")).isNotEqualTo(AddressKey.of("江苏省徐州市鼓楼区中山路1号"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "江苏省泰州市姜堰区",
                "江苏省泰州市姜堰区张甸镇丁高村委会",
                "江苏省泰州市姜堰区张甸镇丁高村委会2组",
                "江苏省泰州市海陵区锦绣家园2幢",
                "江苏省泰州市海陵区锦绣家园2幢2单元"
            })
    void an_address_without_room_or_house_is_no_dwelling(String address) {
        assertThat(AddressKey.of(address)).isNull();
    }

    @Test
    void a_name_is_spelt_with_the_reading_of_its_surname() {
        assertThat(Pinyin.of("曾伟")).isEqualTo(new Pinyin.Spelt("zengwei", "zw"));
        assertThat(Pinyin.of("单芳")).isEqualTo(new Pinyin.Spelt("shanfang", "sf"));
        assertThat(Pinyin.of("吕燕红")).isEqualTo(new Pinyin.Spelt("luyanhong", "lyh"));
        assertThat(Pinyin.of("尉迟恭").whole()).isEqualTo("yuchigong");
        assertThat(Pinyin.of("尉迟恭").initials()).isEqualTo("ycg");
    }
}
