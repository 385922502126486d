package org.kinscope.synthetic.village;

import static org.kinscope.synthetic.village.Folk.day;

import java.util.List;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.truth.Truth;
import org.kinscope.synthetic.village.NamedFamily.Words;

/** Families that are tied to others by a dwelling, a list, an account or a phone. */
final class Ties {

    private static final long CARE_FEN = 16_000;

    private Ties() {}

    static List<NamedFamily> list() {
        return List.of(
                new NamedFamily(
                        "邱满堂",
                        new Words("一个屋檐下的两户", "Two units under one roof"),
                        new Words(
                                "邱满堂和熊桂兰 1991 年结婚，同住一处，两人各有一户低保：他 2017 年申请，她 2019 年申请，两张表都没有写对方。",
                                "邱满堂 and 熊桂兰 married in 1991 and live together; each has dibao as a unit of one, he"
                                        + " since 2017, she since 2019, and neither form names the other."),
                        new Words(
                                "两户都发现：同一住所，夫妻分作两个受助家庭。也许当年是分灶吃饭的两户，后来和好了，没有人来合并。金额是上限：合并之后仍可能符合条件。",
                                "Found from both units: husband and wife as two aided units at one dwelling. Perhaps they"
                                        + " kept two households then and made it up since. The amount is an upper"
                                        + " bound: as one unit they may still be entitled."),
                        Ties::twoUnits),
                new NamedFamily(
                        "阎春梅",
                        new Words("批了，钱没来", "Decided, and no money came"),
                        new Words(
                                "阎春梅 44 岁，肢体二级残疾，2020 年 6 月批了护理补贴，每月 160 元，到年底一次也没有收到。她以为没有批下来。",
                                "阎春梅, 44, is severely disabled. Care money of 160 yuan a month was decided for her from"
                                        + " June 2020 on; by the end of the year nothing had come, and she thinks that"
                                        + " it was refused."),
                        new Words(
                                "发现已决定而从未发放：这不是谁多拿了钱，而是有人少拿了钱。也许银行卡号抄错了，钱退了回去。",
                                "Found as decided and never paid: here nobody has too much, somebody has too little."
                                        + " Perhaps the number of the account was copied wrongly."),
                        Ties::neverPaid),
                new NamedFamily(
                        "臧有才",
                        new Words("替人领钱的热心人", "Somebody who fetches for others"),
                        new Words(
                                "小店主臧有才有部车，能去镇上。柏长庚、巫凤英、宗树生三位老人的低保都打进他的账户；这三位和没有手机的康素梅，"
                                        + "登记的联系电话也都是他的。五人互不沾亲。",
                                "臧有才 has a shop and a car to go to town with. The dibao of three old people, 柏长庚, 巫凤英"
                                        + " and 宗树生, goes into his account, and his phone is the one on file for them"
                                        + " and for 康素梅, who has none. None of the five is kin to another."),
                        new Words(
                                "发现三件事：三户由家庭以外的人代领，没有代理登记；一个账户为三户互不相干的人家领钱；一个电话联系四户。"
                                        + "也许他只是热心：问问老人每月拿到多少，再补一张代理登记。"
                                        + "指名分析时还有一条线索：四户都经账户或电话与有车的他相连，这正说明线索为什么不是结论。",
                                "Found three times: somebody outside receives for three units, and no agent is recorded;"
                                        + " one account for three families that are not related; one phone for four."
                                        + " Perhaps he is only kind: ask the old people what arrives, and record him as"
                                        + " their agent. Asked on demand there is a lead too: account and phone tie all"
                                        + " four to him and his car, which shows why a lead is no finding."),
                        Ties::fetcher));
    }

    private static void twoUnits(Folk folk, Truth truth) {
        Citizen man = folk.man("邱满堂", "1965-04-08");
        Citizen wife = folk.with(man, Sex.WOMAN, "熊桂兰", "1967-11-19", "10");
        folk.marry(man, wife, "1991-10-02", null);
        folk.income(man, "transfer", 20_000, "2016-01-01");
        folk.income(wife, "transfer", 25_000, "2016-01-01");
        Unit his = folk.unit("2017-05-01", man);
        Unit hers = folk.unit("2019-08-01", wife);
        folk.status(his, Status.DIBAO, "2017-05-01", 20_000);
        folk.status(hers, Status.DIBAO, "2019-08-01", 25_000);
        folk.monthly("DIBAO", man, his, 51_000, "2017-05-01");
        folk.monthly("DIBAO", wife, hers, 46_000, "2019-08-01");
        String note = "husband and wife at one dwelling";
        truth.positive("repeated.kin-units", his, note, hers, man, wife);
        truth.positive("repeated.kin-units", hers, note, his, man, wife);
    }

    private static void fetcher(Folk folk, Truth truth) {
        Citizen keeper = folk.man("臧有才", "1972-06-14");
        String phone = folk.stage().life().phone(keeper, day("2012-02-05"));
        List<Citizen> old =
                List.of(
                        folk.man("柏长庚", "1942-01-27"),
                        folk.woman("巫凤英", "1944-08-15"),
                        folk.man("宗树生", "1946-12-03"),
                        folk.woman("康素梅", "1948-05-30"));
        String account = folk.stage().wealth().account(keeper);
        for (int i = 0; i < old.size(); i++) {
            Citizen one = old.get(i);
            folk.income(one, "pension", 19_000, "2012-01-01");
            folk.stage().life().phone(one, phone, day("2018-06-01"), null);
            Unit unit = folk.unit("2017-09-01", one);
            folk.status(unit, Status.DIBAO, "2017-09-01", 19_000);
            NewGrant dibao = NewGrant.monthly("DIBAO", one, 52_000, day("2017-09-01")).of(unit);
            boolean his = i < 3;
            folk.grant(his ? dibao.into(account, keeper) : dibao);
            if (his) {
                truth.positive("money.proxy-payee", unit, "the shopkeeper receives", one, keeper);
                truth.positive("ring.account", unit, "three families, one account", one);
            }
            truth.positive("ring.phone", unit, "four families, one phone", one);
            truth.positive("hidden.reach", unit, "the shopkeeper has a car", one, keeper);
        }
        folk.stage().wealth().car(keeper, 4_200_000, day("2016-03-08"));
    }

    private static void neverPaid(Folk folk, Truth truth) {
        Citizen woman = folk.woman("阎春梅", "1976-03-03");
        folk.stage().life().disability(woman, 4, 2, day("2012-05-01"));
        folk.grant(NewGrant.monthly("DIS_CARE", woman, CARE_FEN, day("2020-06-01")).unpaid());
        truth.positive("conflict.approved-unpaid", woman, "care money never came");
    }
}
