package org.kinscope.synthetic.village;

import static org.kinscope.synthetic.village.Folk.day;

import java.util.List;
import org.kinscope.synthetic.city.Period;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.truth.Truth;
import org.kinscope.synthetic.village.NamedFamily.Words;

/** Families whose income, job, status or hardship is not what one desk alone knows. */
final class Incomes {

    private Incomes() {}

    static List<NamedFamily> list() {
        return List.of(
                new NamedFamily(
                        "俞建民",
                        new Words("只报了一个人的收入", "Only one income was declared"),
                        new Words(
                                "俞建民 63 岁，和妻子翁秀兰 2019 年 4 月起吃低保，申报家庭月收入 420 元，是他的养老金。翁秀兰从 2018 年起在村里保洁，每月 460 元，表上没有。",
                                "俞建民, 63, and his wife 翁秀兰 have had dibao since April 2019. They declared 420 yuan a"
                                        + " month, his pension; what she has earned by cleaning for the village since"
                                        + " 2018, 460 a month, is not on the form."),
                        new Words(
                                "发现申报收入低于在册收入：认定当月在册 880 元，比申报多 460 元，超过一成也超过 100 元，至今如此。人均 440 元，仍应受助，只是应少补 460 元。"
                                        + "也许他们以为零工不用报。",
                                "Found as declared less than recorded: 880 yuan were on record in that very month, 460"
                                        + " more than declared, over ten percent and over 100 yuan, and still are. At"
                                        + " 440 a head they are aided by right, with 460 a month less. Perhaps they"
                                        + " took odd jobs for nothing that counts."),
                        Incomes::declared),
                new NamedFamily(
                        "凌志强",
                        new Words("有社保，没有工资", "Insured, and no wage"),
                        new Words(
                                "凌志强 45 岁，2018 年 8 月起一个人吃低保，每月有 250 元转移收入。社保显示 2020 年 3 月起有单位按 3,600 元基数替他缴费，税务却没有他的工资。",
                                "凌志强, 45, has had dibao for himself since August 2018 and lives on 250 yuan a month. By"
                                        + " the social insurance an employer has paid in for him on 3,600 yuan since"
                                        + " March 2020; the tax office knows no wage of his."),
                        new Words(
                                "发现隐性就业：缴费基数 3,600 元不低于标准 710 元，又没有在册工资。也许只是挂靠参保，或亲友代缴，为的是养老金不断。",
                                "Found as hidden employment: insured on 3,600 yuan, over S, and no recorded wage."
                                        + " Perhaps he is only attached to the firm, or a relative pays so that his"
                                        + " pension runs on."),
                        Incomes::insured),
                new NamedFamily(
                        "齐玉珍",
                        new Words("两个身份叠在一起", "Two statuses at once"),
                        new Words(
                                "齐玉珍 57 岁，独居，2018 年 5 月起吃低保。2020 年 10 月她到食堂帮工，月薪 960 元；11 月镇里把她认定为低保边缘，低保却没有终止。",
                                "齐玉珍, 57, lives alone and has had dibao since May 2018. In October 2020 she began to help"
                                        + " in a canteen for 960 yuan a month; in November the town made her"
                                        + " dibao-marginal, and nobody ended dibao."),
                        new Words(
                                "发现两件事：低保与低保边缘同时在册；在册第一层，而人均 960 元在标准的一至两倍之间，属第二层。收入达标还不到六个月，不算福利陷阱。也许终止低保的表还在路上。",
                                "Found twice: dibao and dibao-marginal run at once, and recorded in tier 1 with 960 yuan,"
                                        + " between S and 2S, which is tier 2. It is no stay yet: not six months have"
                                        + " passed. Perhaps the form that ends dibao is still on its way."),
                        Incomes::twoStatuses),
                new NamedFamily(
                        "尤小兰",
                        new Words("三处都反映过，没有一处帮上", "Told at three desks, helped by none"),
                        new Words(
                                "尤小兰 44 岁，带着女儿尤佳过。2020 年 2 月网格员反映她病了，6 月她打热线说失了业，9 月村里反映孩子上学有困难；她没有任何认定，也没有领过任何救助。",
                                "尤小兰, 44, brings up her daughter 尤佳 alone. In February 2020 the grid told of her"
                                        + " illness, in June she called the hotline about her lost job, in September"
                                        + " the village told of trouble with school; she has no status and was never"
                                        + " given any aid."),
                        new Words(
                                "发现困难多样而无救助：三类困难，没有第一、二层认定，也没有任何救助决定。收入没有登记，算不出层级，所以不列为应助未助；要有人上门。",
                                "Found as many hardships and no aid: three kinds, no status of tier 1 or 2 and no"
                                        + " decision of aid. No income is on record, so that her tier is not evaluated"
                                        + " and she is not found as entitled: somebody must visit."),
                        Incomes::reported));
    }

    private static void declared(Folk folk, Truth truth) {
        String since = "2019-04-01";
        Citizen man = folk.man("俞建民", "1957-06-18");
        Citizen wife = folk.with(man, Sex.WOMAN, "翁秀兰", "1960-11-02", "10");
        folk.marry(man, wife, "1982-10-01", null);
        folk.income(man, "pension", 42_000, "2017-07-01");
        folk.income(wife, "wage", 46_000, "2018-03-01");
        Unit unit = folk.unit(since, man, wife);
        folk.status(unit, Status.DIBAO, since, 42_000);
        folk.monthly("DIBAO", man, unit, 100_000, since);
        truth.positive(
                "means.declared-recorded", unit, "the wife's wage was not declared", man, wife);
        truth.negative("tier.other-tier", unit, "440 yuan a head: tier 1 all the same", man, wife);
    }

    private static void insured(Folk folk, Truth truth) {
        String since = "2018-08-01";
        Citizen man = folk.man("凌志强", "1975-03-30");
        folk.income(man, "transfer", 25_000, "2017-01-01");
        folk.insured(man, 360_000, "2020-03-01");
        Unit unit = folk.unit(since, man);
        folk.status(unit, Status.DIBAO, since, 25_000);
        folk.monthly("DIBAO", man, unit, 46_000, since);
        truth.positive("means.hidden-employment", unit, "insured on 3,600 yuan, no wage", man);
    }

    private static void twoStatuses(Folk folk, Truth truth) {
        String since = "2018-05-01";
        Citizen woman = folk.woman("齐玉珍", "1963-07-21");
        folk.stage()
                .wealth()
                .income(
                        woman,
                        "transfer",
                        20_000,
                        Period.MONTH,
                        day("2016-01-01"),
                        day("2020-10-01"));
        folk.income(woman, "wage", 96_000, "2020-10-01");
        Unit unit = folk.unit(since, woman);
        folk.status(unit, Status.DIBAO, since, 20_000);
        folk.status(unit, Status.DIBAO_MARGINAL, "2020-11-01", 96_000);
        folk.monthly("DIBAO", woman, unit, 51_000, since);
        truth.positive("conflict.status", unit, "dibao and dibao-marginal both run", woman);
        truth.positive("tier.other-tier", unit, "recorded in tier 1, 960 yuan a head", woman);
        truth.negative("trap.stay", unit, "three months over S only", woman);
    }

    private static void reported(Folk folk, Truth truth) {
        Citizen mother = folk.woman("尤小兰", "1976-01-15");
        Citizen daughter = folk.with(mother, Sex.WOMAN, "尤佳", "2009-10-10", "30");
        folk.bear(daughter, mother, null);
        Unit unit = folk.unit("2020-03-05", mother, daughter);
        folk.stage().life().report(mother, "grid", "illness", day("2020-02-11"));
        folk.stage().life().report(mother, "hotline", "unemployment", day("2020-06-08"));
        folk.stage().life().report(daughter, "village", "education", day("2020-09-14"));
        truth.positive(
                "repeated.none-of-many", unit, "three kinds of hardship, no aid", mother, daughter);
    }
}
