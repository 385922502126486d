package org.kinscope.analytics.detector;

import java.util.ArrayList;
import java.util.List;
import org.kinscope.analytics.kinship.Kin;
import org.kinscope.analytics.kinship.KinStep;
import org.kinscope.analytics.kinship.Link;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.tier.PropertyFacts.Holding;
import org.kinscope.graph.fact.CompanyRole;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Registration;
import org.kinscope.graph.fact.Service;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.fact.Support;
import org.kinscope.graph.fact.VehicleUse;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.time.Spell;

/**
 * Facts as steps of evidence. No step names a person: names are the reader's right, not the rule's.
 */
public final class Steps {

    private Steps() {}

    /** {@return that the person belongs to the unit} */
    public static Step member(Membership m) {
        return new Step(
                new Words("救助家庭成员", "member of the aid unit"),
                "MEMBER_OF",
                m.personId(),
                m.aidUnitNo(),
                m.spell(),
                m.source());
    }

    /** {@return that the person is registered in the household} */
    public static Step registered(Registration r) {
        return new Step(
                new Words("户籍登记在同一户", "registered in the household"),
                "REGISTERED_IN",
                r.personId(),
                r.householdNo(),
                r.spell(),
                r.source());
    }

    /** {@return that the unit has the status} */
    public static Step status(StatusSpell s, PolicyAt policy) {
        Words name = policy.nameOfStatus(s.status());
        return new Step(
                new Words("认定为" + name.zh(), "recorded status " + name.en()),
                "StatusSpell",
                s.aidUnitNo(),
                s.status(),
                s.spell(),
                s.source());
    }

    /** {@return that the person was granted the aid} */
    public static Step grant(Grant g, PolicyAt policy) {
        Words name = policy.nameOfProgramme(g.programmeCode());
        Words period = period(g.period());
        return new Step(
                new Words(
                        name.zh() + " " + g.amount() + " 元/" + period.zh(),
                        name.en() + ", " + g.amount() + " yuan " + period.en()),
                "Grant",
                g.personId(),
                g.grantNo(),
                g.spell(),
                g.source());
    }

    /** {@return a period of payment in words} */
    public static Words period(String period) {
        return switch (period) {
            case "month" -> new Words("月", "a month");
            case "year" -> new Words("年", "a year");
            case "once" -> new Words("次", "once");
            default -> new Words(period, period);
        };
    }

    /** {@return that the person earns it} */
    public static Step income(Income i) {
        Words period = period(i.period());
        return new Step(
                new Words(
                        "收入（" + zhOf(i.kind()) + "）" + i.amount() + " 元/" + period.zh(),
                        "income (" + i.kind() + "), " + i.amount() + " yuan " + period.en()),
                "Income",
                i.personId(),
                i.kind(),
                i.spell(),
                i.source());
    }

    /** The codes of the extract contract for uses and incomes, in Chinese. */
    private static String zhOf(String code) {
        return switch (code) {
            case "violation" -> "违法";
            case "insurance" -> "投保";
            case "parking" -> "停车";
            case "toll" -> "通行";
            case "wage" -> "工资";
            case "pension" -> "养老金";
            case "business" -> "经营";
            case "property" -> "财产";
            case "transfer" -> "转移";
            case "support" -> "赡养";
            default -> code;
        };
    }

    /** {@return that the first owes support to the second by law} */
    public static Step duty(Support s) {
        Words who = dutyWords(s.basis());
        return new Step(
                new Words(
                        "作为" + who.zh() + "负有法定义务（民法典第 " + s.article() + " 条）",
                        "owes support as a "
                                + who.en()
                                + " (Civil Code, art. "
                                + s.article()
                                + ")"),
                "SUPPORTS",
                s.supporterId(),
                s.supportedId(),
                s.spell(),
                null);
    }

    /** {@return what somebody who owes support is to the other, in words} */
    public static Words dutyWords(String basis) {
        return switch (basis) {
            case "spouse" -> new Words("配偶", "spouse");
            case "parent-to-minor-child", "parent-to-disabled-child" -> new Words("父母", "parent");
            case "child-to-parent" -> new Words("子女", "child");
            case "grandparent-to-grandchild" -> new Words("祖父母", "grandparent");
            case "elder-to-younger-sibling" -> new Words("兄姐", "elder sibling");
            case "grandchild-to-grandparent" -> new Words("孙子女", "grandchild");
            default -> new Words(basis, basis);
        };
    }

    /** {@return that the person has it} */
    public static Step holding(Holding h) {
        return new Step(h.what(), h.relation(), h.personId(), h.key(), h.spell(), h.source());
    }

    /** {@return that the two are or were married, seen from one of them} */
    public static Step married(Marriage m, String personId) {
        return new Step(
                Link.SPOUSE.words(),
                Link.SPOUSE.relation(),
                personId,
                m.otherThan(personId),
                m.spell(),
                m.source());
    }

    /** {@return that the second is a child of the first} */
    public static Step child(Parenthood p) {
        return new Step(
                Link.CHILD.words(),
                Link.CHILD.relation(),
                p.parentId(),
                p.childId(),
                Spell.ALWAYS,
                p.source());
    }

    /** {@return that the person has or had the role in the company} */
    public static Step role(CompanyRole r) {
        Words role = roleWords(r.role());
        return new Step(
                new Words("企业" + role.zh(), role.en() + " of the company"),
                "HAS_ROLE",
                r.personId(),
                r.uscc(),
                r.spell(),
                r.source());
    }

    /** {@return a role in a company in words} */
    public static Words roleWords(String role) {
        return switch (role) {
            case "shareholder" -> new Words("股东", "shareholder");
            case "legal-rep" -> new Words("法定代表人", "legal representative");
            case "controller" -> new Words("实际控制人", "controller");
            case "supervisor" -> new Words("监事", "supervisor");
            case "director" -> new Words("董事", "director");
            default -> new Words(role, role);
        };
    }

    /** {@return that the person owns or owned the asset} */
    public static Step owns(Ownership o) {
        return new Step(
                new Words("登记为所有人", "registered as the owner"),
                "OWNS",
                o.personId(),
                o.assetNo(),
                o.spell(),
                o.source());
    }

    /** {@return that the person used the vehicle on a day} */
    public static Step used(VehicleUse u) {
        return new Step(
                new Words(
                        "使用车辆（" + zhOf(u.evidence()) + "）",
                        "used the vehicle (" + u.evidence() + ")"),
                "USED",
                u.personId(),
                u.plateNo(),
                new Spell(u.on(), u.on().plusDays(1)),
                u.source());
    }

    /** {@return that the person served as an official} */
    public static Step service(Service s) {
        return new Step(
                new Words("任职：" + s.role(), "served as " + s.role()),
                "SERVES_AS",
                s.personId(),
                s.divisionCode(),
                s.spell(),
                s.source());
    }

    /**
     * {@return the chain of kinship} A derived step is followed by the facts from which it was
     * derived.
     */
    public static List<Step> kin(Neighbourhood n, Kin kin) {
        List<Step> steps = new ArrayList<>();
        for (KinStep step : kin.path()) {
            Words what = step.link().words();
            steps.add(
                    new Step(
                            what,
                            step.link().relation(),
                            step.fromId(),
                            step.toId(),
                            step.spell(),
                            step.source()));
            if (step.link() == Link.SIBLING) {
                steps.addAll(sharedParents(n, step));
            }
        }
        return steps;
    }

    private static List<Step> sharedParents(Neighbourhood n, KinStep siblings) {
        List<Step> steps = new ArrayList<>();
        for (Parenthood one : n.parentsOf(siblings.fromId())) {
            for (Parenthood other : n.parentsOf(siblings.toId())) {
                if (one.parentId().equals(other.parentId())) {
                    steps.add(parent(one));
                    steps.add(parent(other));
                }
            }
        }
        return steps;
    }

    private static Step parent(Parenthood p) {
        return new Step(
                new Words("共同父母", "shared parent"),
                "PARENT_OF",
                p.parentId(),
                p.childId(),
                Spell.ALWAYS,
                p.source());
    }

    /** {@return whether the chain holds a derived step} */
    public static boolean isDerived(Kin kin) {
        return kin.links().contains(Link.SIBLING);
    }
}
