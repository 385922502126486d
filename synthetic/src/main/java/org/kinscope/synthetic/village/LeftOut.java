package org.kinscope.synthetic.village;

import static org.kinscope.synthetic.village.Folk.day;

import java.util.List;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.truth.Truth;
import org.kinscope.synthetic.village.NamedFamily.Words;

/** Families who left something, or somebody, out of the form. */
final class LeftOut {

    private LeftOut() {}

    static List<NamedFamily> list() {
        return List.of(
                new NamedFamily(
                        "戴国庆",
                        new Words("自己名下的车", "A van of one's own"),
                        new Words(
                                "戴国庆 58 岁，独自生活，2017 年 6 月起吃低保。2019 年雇主拿一辆旧面包车抵工钱，过户到他名下，评估 28,000 元，至今未动。",
                                "戴国庆, 58, lives alone and has had dibao since June 2017. In 2019 an employer gave him a"
                                        + " used van in place of wages; it is worth 28,000 yuan and still in his"
                                        + " name."),
                        new Words(
                                "发现名下财产：车值超过 5,000 元；财产超过规定就不属任何一层，所以也列为应退未退。也许车早已抵给别人，只差过户。",
                                "Found as property of his own: the van is worth more than 5,000 yuan. Over the limit he"
                                        + " is in no tier, so he is found as aided beyond need too. Perhaps the van"
                                        + " went to a creditor long ago and only the papers are missing."),
                        LeftOut::van),
                new NamedFamily(
                        "孟丽华",
                        new Words("表上没有的丈夫", "A husband whom the form does not name"),
                        new Words(
                                "孟丽华 52 岁，2019 年 9 月起一个人吃低保。丈夫樊建军与她 1994 年结婚，同住一处，月薪 5,200 元，申请表上没有他；"
                                        + "他的建材公司就注册在这所房子里。",
                                "孟丽华, 52, has had dibao for herself since September 2019. Her husband 樊建军, married in"
                                        + " 1994, lives with her and earns 5,200 yuan a month; the form does not name"
                                        + " him, and his company for building material is registered at the house."),
                        new Words(
                                "发现四件事：婚姻早于认定而配偶不在家庭之内；他住在那里，工资高于低保标准；亲属的企业设在救助家庭的住所；"
                                        + "他负有扶养义务，两人户人均 2,750 元，按办法每月应付 1,330 元而未申报。也许两人早已分开过，只是没有别处可住。",
                                "Found four times: married before the status and left out of the unit; he lives there"
                                        + " with a wage over S; a relative's company is at the unit's dwelling; he owes her"
                                        + " support, their household of two has 2,750 a head, and 1,330 a month are not"
                                        + " declared. Perhaps"
                                        + " they parted long ago and he has nowhere else to live."),
                        LeftOut::husband),
                new NamedFamily(
                        "谢庆云",
                        new Words("没有人建过档", "In nobody's file"),
                        new Words(
                                "谢庆云 69 岁，和妻子方秀兰靠城乡居民养老金过日子，两人合计每月 390 元。女儿谢敏 2012 年去世，外孙女方小禾户籍在学校，读大专二年级。"
                                        + "他们从未申请过救助，任何救助家庭里都没有他们。",
                                "谢庆云, 69, and his wife 方秀兰 live on residents' pensions of 390 yuan together. Their"
                                        + " daughter 谢敏 died in 2012; the granddaughter 方小禾 is registered at her college."
                                        + " They never asked for aid and are in no aid unit."),
                        new Words(
                                "发现未建档的应助未助：人均 195 元低于 710 元，属第一层。外孙女不是子女，不与他们一并核算。",
                                "Found as entitled and in no file: 195 a head is below 710, tier 1. A granddaughter who"
                                        + " is registered elsewhere is not assessed with them."),
                        LeftOut::nobodysFile),
                new NamedFamily(
                        "尤德海",
                        new Words("做工程师的女儿", "A daughter who is an engineer"),
                        new Words(
                                "尤德海 71 岁，丧偶独居，2019 年 7 月起吃低保。女儿尤秀萍是工程师，户口单立，月薪 6,800 元；父亲的申报表上没有赡养费。",
                                "尤德海, 71, lives alone and has had dibao since July 2019. His daughter 尤秀萍, an"
                                        + " engineer registered by herself, earns 6,800 yuan a month; his form tells"
                                        + " of no support."),
                        new Words(
                                "发现有能力的义务人：人均 6,800 − 1,420 = 5,380 元，一半是每月 2,690 元，父亲一人；自 2019 年 7 月起 18 个月共 48,420 元。也许她每周送菜、付药费，只是没有写成钱。",
                                "Found as somebody who owes support and has the means: 6,800 − 1,420 = 5,380, half of it"
                                        + " is 2,690 a month for one father, 48,420 for the 18 months since July 2019."
                                        + " Perhaps she brings food and pays the pharmacy, and nobody wrote it down as"
                                        + " money."),
                        LeftOut::daughter));
    }

    private static void daughter(Folk folk, Truth truth) {
        String since = "2019-07-01";
        Citizen man = folk.man("尤德海", "1949-11-05");
        Citizen daughter = folk.woman("尤秀萍", "1978-04-16");
        folk.bear(daughter, null, man);
        folk.income(man, "pension", 23_000, "2014-01-01");
        folk.job(daughter, 680_000, "2006-07-01");
        Unit unit = folk.unit(since, man);
        folk.status(unit, Status.DIBAO, since, 23_000);
        folk.monthly("DIBAO", man, unit, 48_000, since);
        truth.positive(
                "hidden.supporter", unit, 4_842_000, "the daughter could support", man, daughter);
    }

    private static void nobodysFile(Folk folk, Truth truth) {
        Citizen man = folk.man("谢庆云", "1951-07-02");
        Citizen wife = folk.with(man, Sex.WOMAN, "方秀兰", "1954-02-18", "10");
        folk.marry(man, wife, "1976-10-01", null);
        folk.income(man, "pension", 20_500, "2011-08-01");
        folk.income(wife, "pension", 18_500, "2014-03-01");
        Citizen mother = folk.late(man, Sex.WOMAN, "谢敏", "1977-09-09", "2012-04-04", "30");
        folk.bear(mother, wife, man);
        Citizen student = folk.woman("方小禾", "2000-11-11");
        folk.bear(student, mother, null);
        folk.stage().life().enrol(student, "college", "市职业学院", 500_000L, day("2019-09-01"), null);
        truth.positive(
                "tier.unaided-household",
                folk.householdOf(man),
                "195 a head and no file",
                man,
                wife);
    }

    private static void van(Folk folk, Truth truth) {
        String since = "2017-06-01";
        Citizen man = folk.man("戴国庆", "1962-10-01");
        folk.income(man, "transfer", 20_000, "2016-01-01");
        folk.stage().wealth().vehicle(man, "小型普通客车", 2_800_000, day("2019-04-15"), null);
        Unit unit = folk.unit(since, man);
        folk.status(unit, Status.DIBAO, since, 20_000);
        folk.monthly("DIBAO", man, unit, 51_000, since);
        String note = "a van over the limit";
        truth.positive("hidden.own-asset", unit, note, man);
        truth.positive("tier.aided-ineligible", unit, note, man);
        truth.tier(unit, "none", false, note);
    }

    private static void husband(Folk folk, Truth truth) {
        String since = "2019-09-01";
        Citizen man = folk.man("樊建军", "1966-03-12");
        Citizen wife = folk.with(man, Sex.WOMAN, "孟丽华", "1968-08-25", "10");
        folk.marry(man, wife, "1994-05-01", null);
        folk.job(man, 520_000, "2012-03-01");
        folk.stage().wealth().company(man, 50_000_000, man.home(), day("2016-11-08"));
        folk.income(wife, "transfer", 30_000, "2018-01-01");
        Unit unit = folk.unit(since, wife);
        folk.status(unit, Status.DIBAO, since, 30_000);
        folk.monthly("DIBAO", wife, unit, 41_000, since);
        truth.positive(
                "hidden.undeclared-spouse", unit, "the husband is not in the unit", wife, man);
        truth.positive("hidden.split", unit, "he lives there with a wage over S", wife, man);
        truth.positive("hidden.nominee", unit, "his company is at the dwelling", wife, man);
        truth.positive("hidden.supporter", unit, "a husband with means owes support", wife, man);
    }
}
