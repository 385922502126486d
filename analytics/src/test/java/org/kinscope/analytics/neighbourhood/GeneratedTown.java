package org.kinscope.analytics.neighbourhood;

import java.time.LocalDate;
import java.util.List;

/**
 * A town made from a seed to be difficult: hubs, long chains, circles of kin, people who are their
 * own parents, spells of no day, missing dates, dead and unborn people, facts said twice.
 */
public final class GeneratedTown {

    private static final List<String> STATUSES =
            List.of("dibao", "tekun", "dibao-marginal", "expenditure-poor", "monitored");
    private final Dice dice;
    private final int people;
    private final Town town = new Town();

    private GeneratedTown(long seed, int people) {
        this.dice = new Dice(seed);
        this.people = people;
    }

    /** Makes the test graph a town of that many people and a hub of 70 more. */
    public static void build(long seed, int people) {
        GeneratedTown generated = new GeneratedTown(seed, people);
        generated.people();
        generated.kinship();
        generated.units();
        generated.assets();
        generated.means();
        generated.grants();
        Records.addTo(generated.town, generated.dice, people);
        Hubs.addTo(generated.town, generated.dice, id(1));
        generated.town.build();
        Payments.deliver();
    }

    private void people() {
        Dice.DIVISIONS.forEach(code -> town.node("Division", code, "level", "village"));
        for (int i = 0; i < people; i++) {
            if (dice.below(20) == 0) {
                town.unregistered(id(i));
                continue;
            }
            LocalDate birth = dice.chance(10) ? null : dice.day(1930, 95);
            LocalDate death =
                    dice.chance(6)
                            ? (birth != null && dice.chance(4) ? birth : dice.day(1990, 31))
                            : null;
            town.node(
                    "Person",
                    id(i),
                    "name",
                    dice.chance(12) ? null : "人" + i,
                    "birthDate",
                    birth,
                    "deathDate",
                    death,
                    "factKey",
                    "f" + i,
                    "registerBirthDate",
                    dice.chance(5) ? null : birth,
                    "registerDeathDate",
                    dice.chance(3) ? null : death,
                    "registerSex",
                    dice.pick(List.of("M", "F")),
                    "divisionCode",
                    dice.division(),
                    "dwellingKey",
                    dice.chance(5) ? null : "dwelling " + dice.below(people / 3));
        }
    }

    private void kinship() {
        for (int i = 0; i < people; i++) {
            marry(person(), person());
            parent(
                    person(),
                    person(),
                    dice.pick(List.of("birth", "birth", "registered", "adoption")));
        }
        for (int i = 0; i + 1 < people / 4; i++) {
            parent(id(i), id(i + 1), "birth");
        }
        parent(id(5), id(2), "registered");
        parent(id(3), id(3), "birth");
        parent(id(7), id(8), "registered");
        marry(id(4), id(4));
        marry(id(9), id(10));
        marry(id(9), id(10));
    }

    private void units() {
        int units = people / 5;
        for (int u = 0; u < units; u++) {
            town.node(
                    "AidUnit",
                    "U" + u,
                    "divisionCode",
                    dice.division(),
                    "dwellingKey",
                    dice.chance(3) ? null : "dwelling " + u);
            for (int s = dice.below(4); s > 0; s--) {
                town.hang(
                        "AidUnit:U" + u,
                        "HELD",
                        "StatusSpell",
                        dice.spell(
                                "aidUnitNo",
                                "U" + u,
                                "status",
                                dice.pick(STATUSES),
                                "declaredMonthlyIncomeFen",
                                dice.fen(),
                                "mode",
                                dice.chance(4) ? "single" : null));
            }
            // The last unit has no member at all.
            for (int m = u == units - 1 ? 0 : dice.below(5); m > 0; m--) {
                town.link(
                        "Person:" + person(),
                        "MEMBER_OF",
                        "AidUnit:U" + u,
                        dice.spell("applicant", dice.chance(3) ? null : dice.chance(2)));
            }
        }
    }

    private void assets() {
        int assets = people / 4;
        for (int a = 0; a < assets; a++) {
            town.node(
                    "Vehicle",
                    "V" + a,
                    "kind",
                    "小型轿车",
                    "valueFen",
                    dice.fen(),
                    "model",
                    dice.chance(2) ? "M" : null);
            town.node(
                    "RealEstate",
                    "E" + a,
                    "usage",
                    "住宅",
                    "areaM2",
                    dice.chance(2) ? 90.5 : 100,
                    "valueFen",
                    dice.fen());
            town.node(
                    "Company",
                    "91" + a,
                    "name",
                    dice.chance(3) ? null : "公司" + a,
                    "registeredCapitalFen",
                    dice.fen(),
                    "from",
                    dice.dayOrNone());
            town.node("Account", "T" + a, "tail", "1234");
        }
        for (int i = 0; i < people; i++) {
            town.link("Person:" + person(), "OWNS", "Vehicle:V" + dice.below(assets), dice.spell());
            town.link(
                    "Person:" + person(),
                    "OWNS",
                    "RealEstate:E" + dice.below(assets),
                    dice.spell(
                            "share", dice.chance(2) ? null : dice.pick(List.of(0.5, 1.0, 0.25))));
            town.link(
                    "Person:" + person(),
                    "USED",
                    "Vehicle:V" + dice.below(assets),
                    "on",
                    dice.day(2019, 2),
                    "evidence",
                    "toll");
            town.link(
                    "Person:" + person(),
                    "HAS_ROLE",
                    "Company:91" + dice.below(assets),
                    dice.spell(
                            "role",
                            dice.pick(List.of("shareholder", "controller", "legal-rep")),
                            "share",
                            dice.chance(2) ? null : 0.3));
            town.link("Person:" + person(), "HOLDS", "Account:T" + dice.below(assets));
            town.hang(
                    "Account:T" + dice.below(assets),
                    "HAD_BALANCE",
                    "Balance",
                    "asOf",
                    dice.day(2019, 2),
                    "balanceFen",
                    dice.amount(9_000_000));
        }
    }

    private void means() {
        for (int i = 0; i < people; i++) {
            town.hang(
                    "Person:" + person(),
                    "EARNED",
                    "Income",
                    dice.spell(
                            "kind",
                            dice.pick(List.of("wage", "pension", "support")),
                            "amountFen",
                            dice.amount(500_000),
                            "amountPeriod",
                            dice.pick(List.of("month", "year", "once"))));
            town.hang(
                    "Person:" + person(),
                    "BORE",
                    "MedicalBill",
                    "settledOn",
                    dice.day(2019, 2),
                    "selfPaidFen",
                    dice.amount(500_000));
            town.hang(
                    "Person:" + person(),
                    "ENROLLED_AS",
                    "Enrolment",
                    dice.spell(
                            "stage",
                            dice.pick(List.of("college", "compulsory")),
                            "annualCostFen",
                            dice.fen()));
            if (dice.chance(4)) {
                town.hang(
                        "Person:" + person(),
                        "CERTIFIED_AS",
                        "Disability",
                        dice.spell("category", 1 + dice.below(7), "grade", 1 + dice.below(4)));
            }
        }
    }

    private void grants() {
        for (int g = 0; g < people; g++) {
            String unit = dice.chance(3) ? null : "U" + dice.below(people / 5);
            town.node(
                    "Grant",
                    "G" + g,
                    dice.spell(
                            "programmeCode",
                            dice.pick(List.of("DIBAO", "LINSHI")),
                            "departmentCode",
                            "civil-affairs",
                            "amountFen",
                            dice.amount(100_000),
                            "amountPeriod",
                            "month",
                            "decidedOn",
                            dice.dayOrNone(),
                            "divisionCode",
                            dice.division(),
                            "aidUnitNo",
                            unit));
            var via = dice.chance(3) ? List.of("other" + dice.below(people)) : null;
            town.link("Person:" + person(), "RECEIVED", "Grant:G" + g, "via", via);
            if (unit != null) {
                town.link("Grant:G" + g, "FOR", "AidUnit:" + unit);
            }
            if (dice.chance(2)) {
                town.link("Person:" + person(), "APPROVED", "Grant:G" + g);
            }
        }
        for (int i = 0; i < people / 4; i++) {
            town.link(
                    "Person:" + person(),
                    "SERVES_AS",
                    "Division:" + dice.pick(Dice.DIVISIONS),
                    dice.spell("role", "村干部"));
            town.link(
                    "Person:" + person(),
                    "FILED_KIN",
                    "Person:" + person(),
                    "on",
                    dice.day(2019, 2),
                    "aidUnitNo",
                    dice.chance(2) ? "U1" : null);
        }
    }

    private void parent(String parent, String child, String kind) {
        town.link("Person:" + parent, "PARENT_OF", "Person:" + child, "kind", kind);
    }

    private void marry(String husband, String wife) {
        town.link("Person:" + husband, "SPOUSE_OF", "Person:" + wife, dice.spell());
    }

    private String person() {
        return id(dice.below(people));
    }

    private static String id(int i) {
        return "p%04d".formatted(i);
    }
}
