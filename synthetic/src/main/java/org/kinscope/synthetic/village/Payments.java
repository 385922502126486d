package org.kinscope.synthetic.village;

import static org.kinscope.synthetic.village.Folk.day;

import java.util.List;
import org.kinscope.synthetic.city.Grant;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.truth.Truth;
import org.kinscope.synthetic.village.NamedFamily.Words;

/** Families whose money went on, or went out twice. */
final class Payments {

    private static final String CARE = "DIS_CARE";
    private static final long CARE_FEN = 16_000;

    private Payments() {}

    static List<NamedFamily> list() {
        return List.of(
                new NamedFamily(
                        "卫强",
                        new Words("人不在家，钱还在发", "Nobody at home, and still paid"),
                        new Words(
                                "卫强 41 岁，和父亲卫金福都有残疾护理补贴，每月 160 元。2020 年 9 月 20 日卫金福去世，11 月 2 日卫强入狱；12 月两人的补贴照发，卫强那笔还多发了 20 元。",
                                "卫强, 41, and his father 卫金福 each had care allowance for the disabled, 160 yuan a month."
                                        + " 卫金福 died on 20 September 2020, 卫强 went to prison on 2 November; in"
                                        + " December both were paid, 卫强 20 yuan too much."),
                        new Words(
                                "发现三件事：服刑期间发放，去世以后发放，发放金额与决定不符。也许监狱和殡葬的名单来得太晚，钱已原样退回，只是退款还没有登记。",
                                "Found three times: paid in prison, paid after death, and another amount than was"
                                        + " decided. Perhaps the lists of the prison and"
                                        + " the funeral home came too late and the money has gone back, unrecorded."),
                        Payments::wentOn),
                new NamedFamily(
                        "芮秀英",
                        new Words("退出低保以后", "After leaving dibao"),
                        new Words(
                                "芮秀英 47 岁，2020 年 10 月找到月薪 3,000 元的工作，11 月 1 日退出低保。12 月低保金照旧发了 300 元，"
                                        + "又有一笔 200 元的住房租赁补贴，查不到任何决定。",
                                "芮秀英, 47, found a job for 3,000 yuan in October 2020 and left dibao on 1 November. In"
                                        + " December 300 yuan of dibao came as before, and 200 yuan of rent subsidy"
                                        + " for which there is no decision."),
                        new Words(
                                "发现两件事：退出以后仍发放；无决定而发放。也许住房的决定还没有报送，低保的停发名单晚了一个月。",
                                "Found twice: paid after the exit, and paid without a decision. Perhaps the decision on"
                                        + " rent was not handed over yet, and the list of those who left was late."),
                        Payments::afterTheExit),
                new NamedFamily(
                        "谈小满",
                        new Words("两家都算的孩子", "A child counted twice"),
                        new Words(
                                "谈小满 8 岁，父母纪大勇和谈雪琴没有结婚，各住各的，各吃各的低保，两家的申请表上都有这个孩子。",
                                "谈小满, 8, is the child of 纪大勇 and 谈雪琴, who never married, live apart and have dibao"
                                        + " each; both forms have the child."),
                        new Words(
                                "发现重复：同一人同时是两个在册家庭的成员。两家各减一口人，两家的低保金都会变。也许孩子确实两边轮流住，要问清楚由谁抚养。",
                                "Found as a member of two units at once. Without the child the aid of one of them changes."
                                        + " Perhaps the child does live with both in turn: ask who brings it up."),
                        Payments::childOfTwoUnits));
    }

    private static void wentOn(Folk folk, Truth truth) {
        Citizen son = folk.man("卫强", "1979-05-06");
        Citizen father = folk.late(son, Sex.MAN, "卫金福", "1948-02-11", "2020-09-20", "51");
        folk.bear(son, null, father);
        Grant his = folk.grant(NewGrant.monthly(CARE, son, CARE_FEN, day("2019-01-01")).unpaid());
        Grant fathers =
                folk.grant(NewGrant.monthly(CARE, father, CARE_FEN, day("2018-01-01")).unpaid());
        folk.stage().life().prison(son, day("2020-11-02"), null);
        folk.stage().aid().pay(his, CARE_FEN + 2_000, day("2020-12-10"));
        folk.stage().aid().pay(fathers, day("2020-12-10"));
        truth.positive("conflict.paid-in-prison", son, CARE_FEN + 2_000, "paid in December");
        truth.positive("conflict.amount", son, 2_000, "20 yuan too many in December");
        truth.positive("conflict.paid-after-death", father, CARE_FEN, "paid in December");
    }

    private static void afterTheExit(Folk folk, Truth truth) {
        Citizen woman = folk.woman("芮秀英", "1973-04-17");
        folk.income(woman, "wage", 300_000, "2020-10-01");
        Unit unit = folk.unit("2018-02-01", woman);
        folk.status(
                unit,
                NewStatus.of(Status.DIBAO, day("2018-02-01")).until(day("2020-11-01"), "收入增加"));
        Grant dibao =
                folk.grant(
                        NewGrant.monthly("DIBAO", woman, 30_000, day("2018-02-01"))
                                .of(unit)
                                .unpaid());
        folk.stage().aid().pay(dibao, day("2020-12-10"));
        String account = folk.stage().wealth().account(woman);
        folk.stage()
                .aid()
                .pay(null, "HOUSE_RENT", woman, account, woman, 20_000, day("2020-12-12"));
        truth.positive("conflict.paid-after-exit", unit, 30_000, "paid in December", woman);
        truth.positive("conflict.paid-unapproved", woman, 20_000, "rent was never decided", unit);
    }

    private static void childOfTwoUnits(Folk folk, Truth truth) {
        Citizen father = folk.man("纪大勇", "1984-09-09");
        Citizen mother = folk.woman("谈雪琴", "1986-12-02");
        Citizen child = folk.with(mother, Sex.WOMAN, "谈小满", "2012-05-21", "30");
        folk.bear(child, mother, father);
        folk.income(father, "transfer", 20_000, "2018-01-01");
        folk.income(mother, "transfer", 30_000, "2018-01-01");
        Unit his = folk.unit("2019-05-01", father, child);
        Unit hers = folk.unit("2018-03-01", mother, child);
        folk.status(his, Status.DIBAO, "2019-05-01", 20_000);
        folk.status(hers, Status.DIBAO, "2018-03-01", 30_000);
        truth.positive("repeated.two-units", child, "a child on both forms", his, hers);
    }
}
