package org.kinscope.synthetic.village;

import static org.kinscope.synthetic.village.Folk.day;

import java.util.List;
import org.kinscope.synthetic.city.Mode;
import org.kinscope.synthetic.city.NewGrant;
import org.kinscope.synthetic.city.NewStatus;
import org.kinscope.synthetic.city.Status;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.truth.Truth;
import org.kinscope.synthetic.village.NamedFamily.Words;

/** Aid upon aid: what may stand together, what may not, what is given twice. */
final class Stacks {

    private static final String INCOMPATIBLE = "repeated.incompatible";
    private static final String TWICE = "repeated.same-programme";

    private Stacks() {}

    static List<NamedFamily> list() {
        return List.of(
                new NamedFamily(
                        "马小军",
                        new Words("合法的叠加", "A lawful stack"),
                        new Words(
                                "马小军 34 岁，肢体一级残疾，独自生活，吃低保。他同时领困难残疾人生活补贴和重度残疾人护理补贴：一个补生活，一个补护理。",
                                "马小军, 34, severely disabled, lives alone on dibao. He has both the living subsidy and"
                                        + " the care subsidy for the disabled: one to live on, one for care."),
                        new Words(
                                "不作声：两项补贴依国发〔2015〕52号可以同领。看着像重复，其实不是。",
                                "Nothing: by 国发〔2015〕52号 both may be drawn. It looks like double aid and is none."),
                        Stacks::lawful),
                new NamedFamily(
                        "郭志明",
                        new Words("两个部门发同一项补贴", "One subsidy from two departments"),
                        new Words(
                                "郭志明 41 岁，精神二级残疾，母亲余巧云照顾他。2019 年民政部门开始发护理补贴；2020 年残联另建名单，又发了一份。"
                                        + "两家的名册互不相见。",
                                "郭志明, 41, has a mental disability; his mother 余巧云 cares for him. Civil affairs has paid"
                                        + " the care subsidy since 2019; in 2020 the disabled persons' federation made"
                                        + " a list of its own and pays it too. Neither sees the other's list."),
                        new Words(
                                "发现重复救助：同一人同一项目两份决定同时在发。错在部门，不在这家人。",
                                "Found as given twice: two decisions of one programme run for one person. The"
                                        + " departments erred, not the family."),
                        Stacks::twoDepartments),
                new NamedFamily(
                        "何福生",
                        new Words("特困又领护理补贴", "Destitute, and a care subsidy"),
                        new Words(
                                "何福生 77 岁，终身未婚，2015 年起特困供养，供养金里已含照料护理。2020 年他办了残疾证，护理补贴自动发到了卡上。",
                                "何福生, 77, never married, has been supported as destitute since 2015; care is part of"
                                        + " that support. In 2020 he was certified as disabled, and the care subsidy"
                                        + " came to his card by itself."),
                        new Words(
                                "发现不相容：特困人员不享受两项残疾人补贴。",
                                "Found as incompatible: who is supported as destitute has neither of the two"
                                        + " subsidies."),
                        Stacks::destitute),
                new NamedFamily(
                        "沈桂珍",
                        new Words("一个人，两个号码", "One woman, two numbers"),
                        new Words(
                                "沈桂珍 82 岁，独自生活，吃低保。2019 年村里上报尊老金名册时抄错了她身份证号的一位，校验位却对，于是成了另一个人，津贴照发。",
                                "沈桂珍, 82, lives alone on dibao. When the village listed its elderly in 2019, one digit of"
                                        + " her number was copied wrong and the check digit made to fit: another"
                                        + " person, and the allowance is paid to that one."),
                        new Words(
                                "发现一人两号：姓名、出生日期、住址、电话都相同，号码只差一位。两份钱都可以领，错的是号码。",
                                "Found as one human of two numbers: name, birthday, home and phone are the same, the"
                                        + " number differs in one digit. She may have both; it is the number that"
                                        + " is wrong."),
                        Stacks::twoNumbers),
                new NamedFamily(
                        "许婷",
                        new Words("单人保", "One person of the household"),
                        new Words(
                                "许婷 25 岁，智力二级残疾，与父母许大勇、蔡红同住。父亲打工，全家每月 3,000 元，人均 1,000 元，属低保边缘；"
                                        + "按单人保，只有许婷一人拿钱。",
                                "许婷, 25, has an intellectual disability and lives with her parents 许大勇 and 蔡红. Her father"
                                        + " earns 3,000 yuan, 1,000 a head: dibao-marginal; as a single person of the"
                                        + " household only 许婷 is paid."),
                        new Words(
                                "不作声：单人保本就给边缘家庭里的重残者；生活、护理两项补贴与它可以并存。",
                                "Nothing: the single-person guarantee is meant for the severely disabled of such a"
                                        + " household, and both subsidies may stand beside it."),
                        Stacks::single));
    }

    private static void lawful(Folk folk, Truth truth) {
        String since = "2018-09-01";
        Citizen man = folk.man("马小军", "1986-05-17");
        folk.stage().life().disability(man, 4, 1, day("2008-07-01"));
        folk.income(man, "transfer", 10_000, "2015-01-01");
        Unit unit = folk.unit(since, man);
        folk.status(unit, Status.DIBAO, since, 10_000);
        folk.monthly("DIBAO", man, unit, 61_000, since);
        folk.monthly("DIS_LIVING", man, unit, 35_500, since);
        folk.monthly("DIS_CARE", man, unit, 12_000, since);
        folk.premium(man, unit);
        truth.negative(INCOMPATIBLE, man, "DIS_LIVING with DIS_CARE: both may be drawn", unit);
    }

    private static void twoDepartments(Folk folk, Truth truth) {
        String since = "2016-04-01";
        Citizen mother = folk.woman("余巧云", "1953-09-28");
        Citizen son = folk.with(mother, Sex.MAN, "郭志明", "1979-04-06", "20");
        folk.bear(son, mother, null);
        folk.stage().life().disability(son, 6, 2, day("2009-03-01"));
        folk.income(mother, "pension", 20_000, "2013-10-01");
        Unit unit = folk.unit(since, mother, son);
        folk.status(unit, Status.DIBAO, since, 20_000);
        folk.monthly("DIBAO", mother, unit, 122_000, since);
        folk.monthly("DIS_CARE", son, unit, 12_000, "2019-01-01");
        folk.grant(
                NewGrant.monthly("DIS_CARE", son, 12_000, day("2020-03-01"))
                        .of(unit)
                        .by("disabled-persons-federation"));
        truth.positive(TWICE, son, "DIS_CARE of two departments", unit);
        truth.sideEffect("repeated.same-need", son, "DIS_CARE of two departments", unit);
    }

    private static void destitute(Folk folk, Truth truth) {
        String since = "2015-07-01";
        Citizen man = folk.man("何福生", "1943-01-09");
        folk.stage().life().disability(man, 4, 1, day("2020-05-20"));
        folk.income(man, "pension", 16_000, "2010-01-01");
        Unit unit = folk.unit(since, man);
        folk.status(unit, Status.TEKUN, since, 16_000);
        folk.monthly("TEKUN", man, unit, 92_300, since);
        folk.monthly("DIS_CARE", man, unit, 12_000, "2020-06-01");
        truth.positive(INCOMPATIBLE, man, "TEKUN with DIS_CARE", unit);
    }

    private static void twoNumbers(Folk folk, Truth truth) {
        String since = "2016-09-01";
        Citizen woman = folk.woman("沈桂珍", "1938-05-16");
        Citizen record = folk.again(woman);
        String phone = folk.stage().life().phone(woman, day("2015-03-04"));
        folk.stage().life().phone(record, phone, day("2019-05-01"), null);
        folk.income(woman, "pension", 20_000, "2010-01-01");
        Unit unit = folk.unit(since, woman);
        folk.status(unit, Status.DIBAO, since, 20_000);
        folk.monthly("DIBAO", woman, unit, 51_000, since);
        folk.grant(NewGrant.monthly("ELDER_ALLOW", record, 5_000, day("2019-06-01")));
        truth.positive(
                "repeated.split-identity",
                woman,
                "one digit mistyped, with the right check digit",
                record,
                unit);
    }

    private static void single(Folk folk, Truth truth) {
        String since = "2020-10-01";
        Citizen father = folk.man("许大勇", "1968-02-20");
        Citizen mother = folk.with(father, Sex.WOMAN, "蔡红", "1970-07-07", "10");
        Citizen daughter = folk.with(father, Sex.WOMAN, "许婷", "1995-11-23", "30");
        folk.marry(father, mother, "1993-10-01", null);
        folk.bear(daughter, mother, father);
        folk.stage().life().disability(daughter, 5, 2, day("2011-06-01"));
        folk.job(father, 300_000, "2018-01-01");
        Unit unit = folk.unit(since, daughter, father, mother);
        folk.status(
                unit,
                NewStatus.of(Status.DIBAO_MARGINAL, day(since)).declaring(300_000).in(Mode.SINGLE));
        folk.monthly("DIBAO_SINGLE", daughter, unit, 53_250, since);
        folk.monthly("DIS_LIVING", daughter, unit, 35_500, since);
        folk.monthly("DIS_CARE", daughter, unit, 12_000, since);
        truth.negative("tier.aided-ineligible", unit, "one person of the household", daughter);
        truth.negative(INCOMPATIBLE, daughter, "three that may stand together", unit);
    }
}
