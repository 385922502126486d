package org.kinscope.synthetic.village;

import static org.kinscope.synthetic.village.Folk.day;

import java.util.List;
import org.kinscope.synthetic.city.Mode;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Period;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.truth.Truth;
import org.kinscope.synthetic.village.NamedFamily.Words;

/** What one status opens, and who stands just before and just behind its line. */
final class Margins {

    private static final String UNAIDED = "tier.eligible-unaided";
    private static final String INELIGIBLE = "tier.aided-ineligible";
    private static final String INCOMPATIBLE = "repeated.incompatible";

    private Margins() {}

    static List<NamedFamily> list() {
        return List.of(
                new NamedFamily(
                        "周桂英",
                        new Words("一个身份，七样救助", "One status, seven kinds of aid"),
                        new Words(
                                "周桂英 68 岁，和患癌的女儿沈玉兰、上小学的外孙沈小宇同住，全家每月只有 180 元养老金。2018 年纳入低保后，分类施保、"
                                        + "资助参保、义务教育补助、电费减免、价格补贴和医疗救助都跟着低保这一个身份来。",
                                "周桂英, 68, lives with her daughter 沈玉兰, who has cancer, and her grandson 沈小宇,"
                                        + " who goes to school; a pension of 180 yuan is all they have. Since dibao came"
                                        + " in 2018, the top-up, the insurance premiums, the school grant, the"
                                        + " electricity allowance, the price subsidy and medical aid came by that one status."),
                        new Words(
                                "不作声：各项可以并存，收入远低于标准。画像的救助时间线上能看到七个项目。捆绑手算（按规则、金额已知的项目）："
                                        + "低保 12×(3×710−180)＝23,400 元，分类施保 12×3×71＝2,556 元，电费 12×15×0.53＝95.40 元，"
                                        + "寄宿补助 1,000 元，一年共 27,051.40 元；失去低保全部失去，捆绑份额 100%。"
                                        + "资助参保低保边缘也有，仍在，只是金额未公布。",
                                "Nothing: the programmes may stand together, and the income is far below S. The"
                                        + " portrait's aid shows the seven. The bundle by hand (by the rules, known amounts):"
                                        + " dibao 12·(3·710 − 180) = 23,400, top-up 12·3·71 = 2,556, electricity"
                                        + " 12·15·0.53 = 95.40, the boarder's grant 1,000: 27,051.40 yuan a year. Without"
                                        + " dibao all of it goes: a bundle share of 100 %. The premiums, which"
                                        + " dibao-marginal families have too, stay; their amount is not published."),
                        Margins::bundled),
                new NamedFamily(
                        "陈国富",
                        new Words("悬崖边上", "At the edge of the cliff"),
                        new Words(
                                "陈国富和吴秀珍夫妇每月打零工共 1,410 元，人均 705 元，只比标准少 5 元，低保金每月才 10 元。可吴秀珍患病的分类施保 71 元、"
                                        + "就业救助 300 元和电费减免，也都只给低保户：全家多挣 10 元，每月就少拿约 389 元。",
                                "陈国富 and his wife 吴秀珍 earn 1,410 yuan by odd jobs, 705 a head, five below S. Dibao"
                                        + " pays them 10 yuan; but the top-up of 71 for her illness, the employment assistance of 300 and"
                                        + " the electricity allowance are for dibao households only: ten yuan more"
                                        + " of earnings cost them about 389 a month."),
                        new Words(
                                "不作声：705 元低于 710 元，应当受助。画像的分层条件写明了这 5 元。悬崖手算（每月）：1,410＋10＋71＋300＋15×0.53＝"
                                        + "1,798.95 元；到 1,420 元只剩 1,420 元，断点损失 378.95 元，一年 4,547.40 元；"
                                        + "追平收入 1,798.95 元，被支配区间 [1,420, 1,798.95)；再多挣 100 元，边际税率 3.8895，"
                                        + "其中断点 3.7895、补差 0.1；每月多挣 388.95 元才不吃亏。"
                                        + "分户手算（一年）：一户 12×388.95＝4,667.40 元；分开后她一人 12×(210＋71＋7.95)＝3,467.40 元，"
                                        + "他 910 元没有救助，反而少 1,200 元。他满六十岁：多一份分类施保 852 元，少就业救助 3,600 元。"
                                        + "手算按上述情况（录入的家庭）。按图计算则只有低保 10 元和电费 7.95 元：登记的工资就是就业，所以就业救助不应给；"
                                        + "没有数据集说明她患的是当地认定的重病，所以分类施保无法判断。到 1,420 元只少 7.95 元。",
                                "Nothing: 705 is below 710, they are aided by right. The portrait's tier tells the"
                                        + " value and the limit. The cliff by hand, a month: 1,410 + 10 + 71 + 300 + 15·0.53"
                                        + " = 1,798.95; at 1,420 only 1,420 is left: a notch of 378.95, 4,547.40 a year;"
                                        + " made up for at 1,798.95, so [1,420, 1,798.95) is dominated. A hundred yuan more"
                                        + " have a marginal rate of 3.8895: 3.7895 by the notch, 0.1 by the slope; 388.95"
                                        + " more a month are needed to be no worse off. Living apart by hand, a year: as one"
                                        + " 12·388.95 = 4,667.40; apart she has 12·(210 + 71 + 7.95) = 3,467.40 and he, with"
                                        + " 910, nothing: 1,200 less. When he turns 60 a second top-up of 852 comes and the"
                                        + " job aid of 3,600 goes. By hand is as the story tells it (the typed family)."
                                        + " From the graph only dibao of 10 and electricity of 7.95 are due: a registered"
                                        + " wage is a job, so that job aid is not; and no dataset says that her illness is a"
                                        + " major one as the area recognises it, so that of the top-up it cannot be said. At"
                                        + " 1,420 then 7.95 are lost."),
                        Margins::atTheCliff),
                new NamedFamily(
                        "孙长河",
                        new Words("只多十块钱", "Ten yuan too many"),
                        new Words(
                                "孙长河和钱月琴住在陈国富隔壁，两人收入合计 1,440 元，人均 720 元，比标准多 10 元。2020 年春天申请低保被拒，"
                                        + "此后什么救助也没有。",
                                "孙长河 and his wife 钱月琴 live next to 陈国富. They have 1,440 yuan, 720 a head, ten above"
                                        + " S. Their application for dibao was refused in spring 2020, and nothing has"
                                        + " been given to them since."),
                        new Words(
                                "发现应助未助：人均在标准的一至两倍之间，属第二层（低保边缘）。没有人告诉他们还有这一层。他们多 30 元，却被隔壁反超："
                                        + "1,440 元对 1,798.95 元。他们自己的断点只有电费 7.95 元，1,440 元在 [1,420, 1,427.95) 之外。"
                                        + "分户手算（一年）：一户什么也没有；分开后她一人 500 元，低保 12×210＋独居分类施保 12×71＋电费 95.40＝3,467.40 元，"
                                        + "规则为分开付这么多；他们并没有分开。",
                                "Found as entitled and unaided: between S and 2S a head is tier 2, dibao-marginal. The"
                                        + " refusal was right; nobody told them of the next tier. With 30 yuan more than next"
                                        + " door they are overtaken: 1,440 against 1,798.95. Their own notch is the"
                                        + " electricity of 7.95, and 1,440 lies outside [1,420, 1,427.95). Living apart by"
                                        + " hand, a year: as one nothing; apart she, with 500, has 12·210 of dibao, 12·71 for"
                                        + " living alone and 95.40 of electricity: the rules would pay 3,467.40 for it. They do"
                                        + " not live apart."),
                        Margins::tenYuanOver),
                new NamedFamily(
                        "王素芬",
                        new Words("没有人替她申请", "Nobody applied for her"),
                        new Words(
                                "王素芬 74 岁，老伴张永年 2019 年去世后独居，每月养老金 180 元。网格员登记过她家，村里也报过困难线索，"
                                        + "但没有人替她申请。",
                                "王素芬, 74, has lived alone on a pension of 180 yuan since her husband 张永年 died in"
                                        + " 2019. Her household was registered and the village reported her hardship,"
                                        + " but nobody applied."),
                        new Words(
                                "发现应助未助：人均 180 元低于 710 元，属第一层，却没有任何身份。",
                                "Found as entitled and unaided: 180 a head is below 710, tier 1, and no status runs."),
                        Margins::unaidedWidow),
                new NamedFamily(
                        "丁卫东",
                        new Words("渐退期", "The months of grace"),
                        new Words(
                                "丁卫东、妻子施燕和儿子丁一鸣 2018 年起吃低保。2020 年 9 月他进厂，月薪 5,400 元，人均 1,800 元，超过标准的两倍。"
                                        + "民政按渐退期再发几个月，好让他敢上班。",
                                "丁卫东, his wife 施燕 and their son 丁一鸣 have had dibao since 2018. In September 2020 he found"
                                        + " a job of 5,400 yuan: 1,800 a head, over 2S. The office lets dibao fade over"
                                        + " some months, so that work is no loss."),
                        new Words(
                                "不作声：身份写明渐退期，收入虽高，却是政策本意。",
                                "Nothing: the status is held in grace; the income is high, and the rule means it so."),
                        Margins::grace),
                new NamedFamily(
                        "潘建国",
                        new Words("同样的工资，没有渐退期", "The same wage, and no grace"),
                        new Words(
                                "潘建国和妻子陶兰英 2017 年起吃低保。2020 年 5 月他当上班长，月薪 4,600 元，人均 2,300 元；"
                                        + "没有人复核，低保照发。",
                                "潘建国 and his wife 陶兰英 have had dibao since 2017. In May 2020 he was made foreman at"
                                        + " 4,600 yuan, 2,300 a head; nobody reviewed it, and dibao is paid as before."),
                        new Words(
                                "发现两件事：应退未退，人均超过标准的两倍，又不在渐退期；福利陷阱，八个月每天都在标准以上。"
                                        + "2017 年申报时收入确是 800 元，不算少报。也许只是漏了复核：这是问题，不是结论。",
                                "Found as aided beyond the means, over 2S a head and no grace, and as a stay: over S on"
                                        + " every day of eight months. What he declared in 2017 was true then. Perhaps"
                                        + " a review was only forgotten: it is a question, not a verdict."),
                        Margins::overTwice));
    }

    private static void bundled(Folk folk, Truth truth) {
        String since = "2018-06-01";
        Citizen head = folk.woman("周桂英", "1952-03-14");
        Citizen daughter = folk.with(head, Sex.WOMAN, "沈玉兰", "1977-09-02", "30");
        Citizen grandson = folk.with(head, Sex.MAN, "沈小宇", "2009-05-20", "43");
        folk.bear(daughter, head, null);
        folk.bear(grandson, daughter, null);
        folk.income(head, "pension", 18_000, "2012-04-01");
        folk.stage().life().enrol(grandson, "compulsory", "千垛中心小学", null, day("2015-09-01"), null);
        folk.stage().life().bill(daughter, day("2020-08-11"), 4_200_000, 900_000, "恶性肿瘤");
        Unit unit = folk.unit(since, head, daughter, grandson);
        folk.status(unit, Status.DIBAO, since, 18_000);
        folk.monthly("DIBAO", head, unit, 195_000, since);
        folk.monthly("DIBAO_TOPUP", daughter, unit, 14_200, since);
        folk.monthly("UTIL", head, unit, 792, since);
        for (Citizen member : List.of(head, daughter, grandson)) {
            folk.premium(member, unit);
        }
        folk.grant(
                NewGrant.yearly("EDU_COMP", grandson, 100_000, day("2020-09-01"))
                        .of(unit)
                        .until(day("2021-07-01")));
        folk.once("PRICE", head, unit, 4_500, "2020-04-20");
        folk.once("MED_AID", daughter, unit, 450_000, "2020-08-28");
        truth.negative(INELIGIBLE, unit, "60 yuan a head", head, daughter, grandson);
        truth.negative(INCOMPATIBLE, head, "four programmes that may stand together", unit);
    }

    private static void atTheCliff(Folk folk, Truth truth) {
        String since = "2020-02-01";
        Citizen man = folk.man("陈国富", "1962-10-08");
        Citizen wife = folk.with(man, Sex.WOMAN, "吴秀珍", "1964-01-25", "10");
        folk.marry(man, wife, "1986-05-01", null);
        folk.income(man, "wage", 91_000, "2019-03-01");
        folk.income(wife, "wage", 50_000, "2019-03-01");
        Unit unit = folk.unit(since, man, wife);
        folk.status(unit, Status.DIBAO, since, 141_000);
        folk.monthly("DIBAO", man, unit, 1_000, since);
        folk.monthly("DIBAO_TOPUP", wife, unit, 7_100, since);
        folk.monthly("JOB_AID", man, unit, 30_000, since);
        folk.monthly("UTIL", man, unit, 792, since);
        folk.premium(man, unit);
        folk.premium(wife, unit);
        truth.negative(INELIGIBLE, unit, "five yuan a head under S", man, wife);
    }

    private static void tenYuanOver(Folk folk, Truth truth) {
        Citizen man = folk.man("孙长河", "1961-04-30");
        Citizen wife = folk.with(man, Sex.WOMAN, "钱月琴", "1963-12-12", "10");
        folk.marry(man, wife, "1985-10-01", null);
        folk.income(man, "wage", 94_000, "2019-03-01");
        folk.income(wife, "wage", 50_000, "2019-03-01");
        Unit unit = folk.unit("2020-03-02", man, wife);
        folk.stage()
                .papers()
                .application(unit, "DIBAO", day("2020-03-02"), day("2020-04-07"), "不予同意");
        truth.positive(UNAIDED, unit, "ten yuan a head over S: tier 2", man, wife);
    }

    private static void unaidedWidow(Folk folk, Truth truth) {
        Citizen widow = folk.woman("王素芬", "1946-07-19");
        Citizen late = folk.late(widow, Sex.MAN, "张永年", "1943-02-03", "2019-11-06", "10");
        folk.marry(late, widow, "1968-01-15", null);
        folk.income(widow, "pension", 18_000, "2010-01-01");
        Unit unit = folk.unit("2020-01-10", widow);
        folk.stage().life().report(widow, "village", "elderly", day("2020-06-18"));
        truth.positive(UNAIDED, unit, "a widow of 180 yuan a month: tier 1", widow);
    }

    private static void grace(Folk folk, Truth truth) {
        Citizen man = folk.man("丁卫东", "1983-06-27");
        Citizen wife = folk.with(man, Sex.WOMAN, "施燕", "1985-03-09", "10");
        Citizen son = folk.with(man, Sex.MAN, "丁一鸣", "2011-10-30", "20");
        folk.marry(man, wife, "2009-12-20", null);
        folk.bear(son, wife, man);
        Unit unit = folk.unit("2018-05-01", man, wife, son);
        folk.job(man, 540_000, "2020-09-01");
        folk.status(
                unit,
                NewStatus.of(Status.DIBAO, day("2018-05-01")).declaring(540_000).in(Mode.GRACE));
        folk.monthly("DIBAO", man, unit, 30_000, "2020-09-01");
        truth.negative(INELIGIBLE, unit, "over 2S a head, in the months of grace", man, wife, son);
        truth.negative("trap.stay", unit, "over 2S since September, in grace", man, wife, son);
    }

    private static void overTwice(Folk folk, Truth truth) {
        String since = "2017-03-01";
        Citizen man = folk.man("潘建国", "1974-11-11");
        Citizen wife = folk.with(man, Sex.WOMAN, "陶兰英", "1976-08-05", "10");
        folk.marry(man, wife, "1999-02-14", null);
        folk.stage()
                .wealth()
                .income(man, "wage", 80_000, Period.MONTH, day("2016-01-01"), day("2020-05-01"));
        folk.job(man, 460_000, "2020-05-01");
        Unit unit = folk.unit(since, man, wife);
        folk.status(unit, Status.DIBAO, since, 80_000);
        folk.monthly("DIBAO", man, unit, 62_000, since);
        truth.positive(INELIGIBLE, unit, "over 2S a head since May, no grace", man, wife);
        truth.positive("trap.stay", unit, "eight months over S, still on dibao", man, wife);
        truth.negative("means.declared-recorded", unit, "declared before the rise", man, wife);
    }
}
