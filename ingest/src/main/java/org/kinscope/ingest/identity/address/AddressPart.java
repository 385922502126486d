package org.kinscope.ingest.identity.address;

import org.kinscope.graph.finding.Words;

/** The parts of an address, from the largest to the smallest. */
public enum AddressPart {
    /** A province: 江苏省. The city implies it, so no key holds it. */
    PROVINCE("省", "province"),
    /** A city: 泰州市. */
    CITY("市", "city"),
    /** A county, district or city of a county's rank: 姜堰区. */
    COUNTY("区县", "county"),
    /** A town, township or street office: 张甸镇. */
    TOWN("乡镇街道", "town"),
    /** A village or neighbourhood, without the words for its committee: 唐港村, 兴甸社区. */
    VILLAGE("村居", "village"),
    /** A villagers' group: 3组. */
    GROUP("组", "group"),
    /** A road, street or alley by name: 人民路, 八字桥巷. */
    ROAD("路", "road"),
    /** A numbered alley: 12弄. */
    LANE("弄", "lane"),
    /** The number of a house or plot: 18号, 18号之1. */
    NUMBER("号", "number"),
    /** An estate, or another name that is no road: 梅园小区. */
    ESTATE("小区", "estate"),
    /** A building: 1幢. */
    BUILDING("幢", "building"),
    /** An entrance of a building: 2单元. */
    UNIT("单元", "unit"),
    /** A floor, where the room does not tell it: 4层. */
    FLOOR("层", "floor"),
    /** A room: 402室. */
    ROOM("室", "room");

    private final Words words;

    AddressPart(String zh, String en) {
        words = new Words(zh, en);
    }

    /** {@return its name} */
    public Words words() {
        return words;
    }
}
