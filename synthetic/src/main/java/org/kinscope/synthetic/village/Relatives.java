package org.kinscope.synthetic.village;

import static org.kinscope.synthetic.village.Folk.day;

import java.util.List;
import org.kinscope.synthetic.city.Estate;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.city.Vehicle;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.truth.Truth;
import org.kinscope.synthetic.village.NamedFamily.Words;

/** What only the ties of a family show. */
final class Relatives {

    private Relatives() {}

    static List<NamedFamily> list() {
        return List.of(
                new NamedFamily(
                        "黄阿凤",
                        new Words("儿子的车，去医院", "The son's car, to the hospital"),
                        new Words(
                                "黄阿凤 71 岁，独居，吃低保，患慢性肾病，2020 年去医院复查五次。每次都是儿子高建平开车送她，停车场用她的身份证登记："
                                        + "五次停车，五张结算单，日期一一对应。",
                                "黄阿凤, 71, lives alone on dibao. Five times in 2020 her son 高建平 drove her to the hospital"
                                        + " in his car, and the car park booked it under her number: five parkings, and"
                                        + " on the same days five bills of the hospital."),
                        new Words(
                                "发现亲属车辆：一年内五个日期使用亲属的车。结算单就在旁边，是无辜的解释，经办人一看便知：发现只是提问。"
                                        + "又发现有能力的义务人：6,200 − 1,420 = 4,780 元，一半是每月 2,390 元，没有申报；也许接送和药费就是他的赡养。",
                                "Found as a relative's vehicle: used on five dates of twelve months. The bills beside"
                                        + " it are the innocent reason, and whoever looks will see it: a finding is"
                                        + " only a question. Found as a supporter too: 6,200 − 1,420 = 4,780, half of it"
                                        + " is 2,390 a month that nobody declared; perhaps the rides and the pharmacy"
                                        + " are his support."),
                        Relatives::hospital),
                new NamedFamily(
                        "顾梅",
                        new Words("离婚不离家", "Divorced, and still at home"),
                        new Words(
                                "顾梅和徐海林 2018 年 11 月离婚，四个月后她带着儿子徐晨申请到低保。徐海林月薪 6,800 元，户口和产权至今都在同一所房子。",
                                "顾梅 and 徐海林 divorced in November 2018; four months later she got dibao for herself and"
                                        + " their son 徐晨. 徐海林 earns 6,800 yuan; the register and the deed still have him"
                                        + " in the same house."),
                        new Words(
                                "发现离婚不离家：认定前四个月离婚，人口登记和户籍都说他仍住在那里，工资高于低保标准；也许只是没有钱搬走。又发现数据打架：户籍仍把她登记为他的妻子，该由公安更正。"
                                        + "还发现父亲的抚养义务：户内三人，人均 2,406.67 元，按办法每月应付儿子 1,480.01 元，没有申报。",
                                "Found as a divorce at home: divorced four months before the status, and by the register"
                                        + " of persons and his registration he still lives there, with a wage over S."
                                        + " Perhaps nobody could pay for a second home. Found as a conflict too: the"
                                        + " household register still has her as his wife; the police would correct it."
                                        + " And as a father who owes his son support: three are registered there with"
                                        + " 2,406.67 a head, and 1,480.01 a month are not declared."),
                        Relatives::divorcedAtHome),
                new NamedFamily(
                        "蒋宝根",
                        new Words("申请前把房子给了女儿", "A flat to the daughter, just before"),
                        new Words(
                                "蒋宝根 72 岁，2018 年 10 月把新建小区的一套房过户给女儿蒋丽萍，第二年 3 月起吃低保，自己仍住老屋。",
                                "蒋宝根, 72, gave his flat to his daughter 蒋丽萍 in October 2018 and has had dibao since the"
                                        + " next March; he lives in the old house."),
                        new Words(
                                "发现财产转移：受助前 24 个月内转给近亲属，且至今在其名下。又发现女儿有能力赡养：5,300 − 1,420 = 3,880 元，一半是每月 1,940 元，没有申报。",
                                "Found as a transfer: within 24 months before the aid, to a close relative, who still"
                                        + " has it. Found too as a daughter who could support him: 5,300 − 1,420 = 3,880,"
                                        + " half of it is 1,940 a month that nobody declared."),
                        Relatives::flat),
                new NamedFamily(
                        "曹志刚",
                        new Words("审批人是姐姐", "The approver is the sister"),
                        new Words(
                                "曹志刚 51 岁，摔伤后丧失劳动能力，收入的确很低。他的低保由姐姐曹红梅审批，她在兴化市救助科工作，没有做近亲属备案。"
                                        + "父亲曹德旺 2011 年去世。",
                                "曹志刚, 51, cannot work since a fall, and is poor indeed. His dibao was decided by his"
                                        + " sister 曹红梅 of the assistance office, who filed no relative. Their father 曹德旺"
                                        + " died in 2011."),
                        new Words(
                                "发现近亲属审批：没有备案。低保本身没有错，缺的是一张备案表。",
                                "Found as approved by kin: nothing was filed. The aid itself is right; what lacks is a"
                                        + " form."),
                        Relatives::sister));
    }

    private static void hospital(Folk folk, Truth truth) {
        String since = "2017-08-01";
        Citizen mother = folk.woman("黄阿凤", "1949-06-02");
        Citizen son = folk.man("高建平", "1974-12-18");
        folk.bear(son, mother, null);
        folk.income(mother, "pension", 18_000, "2010-01-01");
        folk.job(son, 620_000, "2015-03-01");
        Vehicle car = folk.stage().wealth().car(son, 6_800_000, day("2016-05-09"));
        for (String on :
                List.of("2020-02-13", "2020-04-16", "2020-06-18", "2020-09-10", "2020-11-19")) {
            folk.stage().wealth().use(car, mother, day(on), "parking");
            folk.stage().life().bill(mother, day(on), 90_000, 20_000, "慢性肾病");
        }
        Unit unit = folk.unit(since, mother);
        folk.status(unit, Status.DIBAO, since, 18_000);
        folk.monthly("DIBAO", mother, unit, 53_000, since);
        truth.positive(
                "hidden.kin-vehicle", unit, "the son's car, on five days to hospital", mother, son);
        truth.positive("hidden.supporter", unit, 9_799_000, "41 months of 2,390 yuan", mother, son);
    }

    private static void divorcedAtHome(Folk folk, Truth truth) {
        String since = "2019-03-01";
        Citizen man = folk.man("徐海林", "1970-01-31");
        Citizen former = folk.with(man, Sex.WOMAN, "顾梅", "1972-10-14", "10");
        Citizen son = folk.with(man, Sex.MAN, "徐晨", "2006-03-22", "20");
        folk.marry(man, former, "2003-05-18", "2018-11-05");
        folk.bear(son, former, man);
        folk.job(man, 680_000, "2014-02-01");
        folk.stage().wealth().home(man, man.home(), 21_000_000, day("2004-09-01"));
        folk.income(former, "wage", 42_000, "2018-12-01");
        folk.stage().life().enrol(son, "compulsory", "千垛中学", null, day("2012-09-01"), null);
        Unit unit = folk.unit(since, former, son);
        folk.status(unit, Status.DIBAO, since, 42_000);
        folk.monthly("DIBAO", former, unit, 100_000, since);
        truth.negative(
                "tier.aided-ineligible", unit, "the former husband is no member", former, son, man);
        truth.positive(
                "hidden.divorce-at-home", unit, "he lives there by both registers", former, man);
        truth.positive("hidden.supporter", unit, "the father owes his son support", son, man);
        truth.positive(
                "conflict.attribute",
                former,
                "divorced, and still registered as his wife",
                man,
                unit);
    }

    private static void flat(Folk folk, Truth truth) {
        String since = "2019-03-01";
        Citizen father = folk.man("蒋宝根", "1948-08-08");
        Citizen daughter = folk.woman("蒋丽萍", "1975-04-27");
        folk.bear(daughter, null, father);
        folk.income(father, "pension", 19_000, "2010-01-01");
        folk.job(daughter, 530_000, "2013-07-01");
        Estate flat =
                folk.stage()
                        .wealth()
                        .estate(
                                father,
                                folk.stage().flat(folk.village()),
                                "住宅",
                                38_000_000,
                                day("2011-06-15"),
                                day("2018-10-16"));
        folk.stage().wealth().owned(flat, daughter, 1.0, day("2018-10-16"), null);
        Unit unit = folk.unit(since, father);
        folk.status(unit, Status.DIBAO, since, 19_000);
        folk.monthly("DIBAO", father, unit, 52_000, since);
        truth.positive(
                "hidden.transfer", unit, "a flat to the daughter, then dibao", father, daughter);
        truth.positive(
                "hidden.supporter", unit, 4_268_000, "22 months of 1,940 yuan", father, daughter);
    }

    private static void sister(Folk folk, Truth truth) {
        String since = "2019-10-01";
        Citizen man = folk.man("曹志刚", "1969-05-05");
        Citizen father = folk.late(man, Sex.MAN, "曹德旺", "1940-11-30", "2011-01-12", "51");
        Citizen sister = folk.woman("曹红梅", "1966-09-16");
        folk.bear(man, null, father);
        folk.bear(sister, null, father);
        folk.stage()
                .aid()
                .official(
                        sister,
                        "救助科科员",
                        folk.village().county().division(),
                        day("2008-04-01"),
                        null);
        folk.income(man, "transfer", 15_000, "2018-06-01");
        Unit unit = folk.unit(since, man);
        folk.status(unit, Status.DIBAO, since, 15_000);
        folk.grant(
                NewGrant.monthly("DIBAO", man, 56_000, day(since))
                        .of(unit)
                        .decidedOn(day("2019-09-20"))
                        .approvedBy(sister));
        truth.positive("ring.approver-kin", unit, "decided by the sister", man, sister);
    }
}
