package org.kinscope.ingest.identity.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinscope.ingest.identity.address.AddressPart.BUILDING;
import static org.kinscope.ingest.identity.address.AddressPart.CITY;
import static org.kinscope.ingest.identity.address.AddressPart.COUNTY;
import static org.kinscope.ingest.identity.address.AddressPart.ESTATE;
import static org.kinscope.ingest.identity.address.AddressPart.FLOOR;
import static org.kinscope.ingest.identity.address.AddressPart.GROUP;
import static org.kinscope.ingest.identity.address.AddressPart.LANE;
import static org.kinscope.ingest.identity.address.AddressPart.NUMBER;
import static org.kinscope.ingest.identity.address.AddressPart.PROVINCE;
import static org.kinscope.ingest.identity.address.AddressPart.ROAD;
import static org.kinscope.ingest.identity.address.AddressPart.ROOM;
import static org.kinscope.ingest.identity.address.AddressPart.TOWN;
import static org.kinscope.ingest.identity.address.AddressPart.UNIT;
import static org.kinscope.ingest.identity.address.AddressPart.VILLAGE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    private static final String FLAT = "泰州市姜堰区张甸镇兴甸社区梅园小区3幢2单元501室";
    private static final String FARM = "泰州市姜堰区张甸镇丁高村3组18号";

    @Test
    void a_flat_has_its_parts() {
        assertThat(Address.of("江苏省泰州市姜堰区张甸镇兴甸社区居委会梅园小区三幢二单元五〇一室").parts())
                .isEqualTo(
                        Map.of(
                                PROVINCE, "江苏省",
                                CITY, "泰州市",
                                COUNTY, "姜堰区",
                                TOWN, "张甸镇",
                                VILLAGE, "兴甸社区",
                                ESTATE, "梅园小区",
                                BUILDING, "3幢",
                                UNIT, "2单元",
                                ROOM, "501室"));
    }

    @Test
    void a_house_in_an_alley_of_another_city_has_its_parts_by_the_words_alone() {
        assertThat(Address.of("江苏省云州市云东区云上街道人民路12弄3号之2").parts())
                .isEqualTo(
                        Map.of(
                                PROVINCE, "江苏省",
                                CITY, "云州市",
                                COUNTY, "云东区",
                                TOWN, "云上街道",
                                ROAD, "人民路",
                                LANE, "12弄",
                                NUMBER, "3号之2"));
    }

    @Test
    void a_road_and_an_estate_stand_apart() {
        assertThat(Address.of("泰州市海陵区人民路12号梅园小区3幢4层").parts())
                .containsEntry(ROAD, "人民路")
                .containsEntry(NUMBER, "12号")
                .containsEntry(ESTATE, "梅园小区")
                .containsEntry(FLOOR, "4层")
                .doesNotContainKey(ROOM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "江苏省泰州市姜堰区张甸镇兴甸社区居委会梅园小区三幢二单元五〇一室",
                "姜堰区张甸镇兴甸社区梅园小区3#2-501",
                "江苏省姜堰市张甸镇兴甸居委会梅园小区3-2-501（租住）",
                "泰州姜堰区张甸镇兴甸社区梅园小区3幢2梯5楼501",
                "江苏泰州市姜堰区姜堰区张甸镇兴甸社区梅园小区3幢2单元501户",
                "张甸镇兴甸社区梅园小区3号楼2门501",
                "泰州市张甸镇兴甸社区梅园小区梅园小区3座2单元501房",
                "住址：泰州市 姜堰区 张甸镇 兴甸社区 梅园小区 ３栋 ２单元 ５０１",
                "江苏省泰州市姜堰区张甸镇兴甸社区居民委员会【自建】梅园小区3幢2-501室",
                "江苏省泰州市姜堰区张甸镇兴甸社区梅园小区3楼2单元501",
                "江苏省泰州市姜堰区张甸镇兴甸社区梅园小区3号2单元501号",
                "江苏省泰州市姜堰区张甸镇兴甸社区梅园小区3/2/501",
                "江苏省泰州市姜堰区张甸镇兴甸社区梅园小区3一2一501",
                "江苏省泰州市姜堰区张甸镇兴甸社区梅园小区三-二-五〇一",
                "江苏省泰州市姜堰区张甸镇兴甸社区梅园小区3幢2单元501#",
                "江苏省泰州市姜堰区张甸镇兴甸社区梅园小区03幢02单元0501室 租给王某"
            })
    void spellings_of_a_flat_come_to_one_key(String text) {
        assertThat(Address.keyOf(text)).isEqualTo(FLAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "江苏省泰州市姜堰区张甸镇丁高村村民委员会第三村民小组18號",
                "江苏省泰州市泰州市姜堰区张甸镇丁高村委会三组１８号",
                "姜堰区丁高村3组18号",
                "泰州市张甸镇丁高3组18",
                "张甸镇丁高村3小组018号（空挂户）",
                "泰县张甸镇丁高村丁高村3组18号租住",
                "江苏省 泰州市 姜堰区 张甸镇 丁高社区 3组 18号"
            })
    void spellings_of_a_farm_come_to_one_key(String text) {
        assertThat(Address.keyOf(text)).isEqualTo(FARM);
    }

    @ParameterizedTest
    @CsvSource({
        "人民路12-3号, 人民路12号附3号",
        "人民路12号之3, 人民路12号-3",
        "人民路12, 人民路12号",
        "人民路12弄3号501, 人民路12弄3号501室",
        "人民路一百二十号, 人民路120号",
        "梅园小区A座1单元301, 梅园小区A栋1-301",
        "梅园小区2期3幢501室, 梅园小区二期3幢501室",
        "梅园小区(北区)3幢501室, 梅园小区北区3幢501室",
        "梅园小区3幢5层501室, 梅园小区3幢501户"
    })
    void other_spellings_come_to_one_key(String one, String other) {
        assertThat(Address.keyOf("泰州市海陵区" + one))
                .isNotNull()
                .isEqualTo(Address.keyOf("泰州市海陵区" + other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "泰州市姜堰区张甸镇兴甸社区梅园小区3幢2单元502室",
                "泰州市姜堰区张甸镇兴甸社区梅园小区3幢1单元501室",
                "泰州市姜堰区张甸镇兴甸社区梅园小区2幢2单元501室",
                "泰州市姜堰区张甸镇兴甸社区梅园小区3幢501室",
                "泰州市姜堰区张甸镇兴甸社区凤凰新村3幢2单元501室",
                "泰州市姜堰区张甸镇兴甸社区梅园小区一期3幢2单元501室",
                "泰州市姜堰区张甸镇兴甸社区梅园小区3号501室",
                "泰州市海陵区兴甸社区梅园小区3幢2单元501室"
            })
    void what_may_be_another_flat_has_another_key(String text) {
        assertThat(Address.keyOf(text)).isNotNull().isNotEqualTo(FLAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "　",
                "江苏省泰州市姜堰区张甸镇丁高村3组",
                "泰州市姜堰区张甸镇兴甸社区梅园小区3幢",
                "泰州市姜堰区张甸镇兴甸社区梅园小区3-2",
                "泰州市姜堰区张甸镇兴甸社区梅园小区3#",
                "泰州市姜堰区张甸镇丁高村3组18号对面",
                "不详"
            })
    void what_names_no_door_has_no_key(String text) {
        assertThat(Address.keyOf(text)).isNull();
    }

    @Test
    void names_with_numbers_in_them_stay() {
        assertThat(Address.normal("河南省三门峡市湖滨区五原路3号")).isEqualTo("三门峡市湖滨区五原路3号");
        assertThat(Address.normal("江苏省泰州市兴化市千垛镇柳溪村委会1组2号")).isEqualTo("泰州市兴化市千垛镇柳溪村1组2号");
    }

    @Test
    void a_district_that_several_cities_have_is_filled_in_by_none() {
        assertThat(Address.normal("江苏省鼓楼区中山路1号")).isEqualTo("江苏省鼓楼区中山路1号");
        assertThat(Address.of("姜堰区丁高村3组18号").filled()).containsExactlyInAnyOrder(CITY, TOWN);
    }

    @Test
    void a_village_that_begins_with_the_name_of_its_town_keeps_it() {
        assertThat(Address.of("江苏省泰州市泰兴市城东高新技术产业园城东高新技术产业园虚拟社区锦绣家园4幢1单元201室").normal())
                .isEqualTo("泰州市泰兴市城东高新技术产业园城东高新技术产业园虚拟社区锦绣家园4幢1单元201室");
    }

    @Test
    void every_change_is_told_in_order() {
        Address address = Address.of("姜堰区张甸镇丁高村委会第三组018（租住）");
        assertThat(address.steps())
                .extracting(Step::rule)
                .containsExactly(
                        Rule.CHARACTERS,
                        Rule.REMARKS,
                        Rule.NUMBERS,
                        Rule.NUMBERS,
                        Rule.COMMITTEES,
                        Rule.DIVISIONS,
                        Rule.BARE);
        assertThat(address.steps().getLast().after()).isEqualTo(FARM).isEqualTo(address.key());
        assertThat(address.parts()).containsEntry(GROUP, "3组").containsEntry(NUMBER, "18号");
    }
}
