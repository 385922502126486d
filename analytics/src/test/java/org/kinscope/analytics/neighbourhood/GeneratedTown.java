package org.kinscope.analytics.neighbourhood;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A town made from a seed to be difficult: hubs, long chains, circles of kin, people who are their
 * own parents, spells of no day, missing dates, dead and unborn people, facts said twice.
 */
public final class GeneratedTown {

    private static final List<String> DIVISIONS =
            List.of("321202001001", "321202001002", "321203002001", "321281003001");
    private static final List<String> STATUSES =
            List.of("dibao", "tekun", "dibao-marginal", "expenditure-poor", "monitored");

    private final Random random;
    private final int people;
    private final Town town = new Town();

    private GeneratedTown(long seed, int people) {
        this.random = new Random(seed);
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
        generated.hubs();
        generated.town.build();
    }

    private void people() {
        DIVISIONS.forEach(code -> town.node("Division", code, "level", "village"));
        for (int i = 0; i < people; i++) {
            if (random.nextInt(20) == 0) {
                town.unregistered(id(i));
                continue;
            }
            LocalDate birth = chance(10) ? null : day(1930, 95);
            LocalDate death =
                    chance(6) ? (birth != null && chance(4) ? birth : day(1990, 31)) : null;
            town.node(
                    "Person",
                    id(i),
                    "name",
                    chance(12) ? null : "人" + i,
                    "birthDate",
                    birth,
                    "deathDate",
                    death,
                    "divisionCode",
                    division(),
                    "dwellingKey",
                    chance(5) ? null : "dwelling " + random.nextInt(people / 3));
        }
    }

    private void kinship() {
        for (int i = 0; i < people; i++) {
            marry(person(), person());
            parent(person(), person(), pick(List.of("birth", "birth", "registered", "adoption")));
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
                    division(),
                    "dwellingKey",
                    chance(3) ? null : "dwelling " + u);
            for (int s = random.nextInt(4); s > 0; s--) {
                town.hang(
                        "AidUnit:U" + u,
                        "HELD",
                        "StatusSpell",
                        spell(
                                "aidUnitNo",
                                "U" + u,
                                "status",
                                pick(STATUSES),
                                "declaredMonthlyIncomeFen",
                                fen(),
                                "mode",
                                chance(4) ? "single" : null));
            }
            // The last unit has no member at all.
            for (int m = u == units - 1 ? 0 : random.nextInt(5); m > 0; m--) {
                town.link(
                        "Person:" + person(),
                        "MEMBER_OF",
                        "AidUnit:U" + u,
                        spell("applicant", chance(3) ? null : chance(2)));
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
                    fen(),
                    "model",
                    chance(2) ? "M" : null);
            town.node(
                    "RealEstate",
                    "E" + a,
                    "usage",
                    "住宅",
                    "areaM2",
                    chance(2) ? 90.5 : 100,
                    "valueFen",
                    fen());
            town.node(
                    "Company",
                    "91" + a,
                    "name",
                    chance(3) ? null : "公司" + a,
                    "registeredCapitalFen",
                    fen(),
                    "from",
                    dayOrNone());
            town.node("Account", "T" + a, "tail", "1234");
        }
        for (int i = 0; i < people; i++) {
            town.link("Person:" + person(), "OWNS", "Vehicle:V" + random.nextInt(assets), spell());
            town.link(
                    "Person:" + person(),
                    "OWNS",
                    "RealEstate:E" + random.nextInt(assets),
                    spell("share", chance(2) ? null : pick(List.of(0.5, 1.0, 0.25))));
            town.link(
                    "Person:" + person(),
                    "USED",
                    "Vehicle:V" + random.nextInt(assets),
                    "on",
                    day(2019, 2),
                    "evidence",
                    "toll");
            town.link(
                    "Person:" + person(),
                    "HAS_ROLE",
                    "Company:91" + random.nextInt(assets),
                    spell(
                            "role",
                            pick(List.of("shareholder", "controller", "legal-rep")),
                            "share",
                            chance(2) ? null : 0.3));
            town.link("Person:" + person(), "HOLDS", "Account:T" + random.nextInt(assets));
            town.hang(
                    "Account:T" + random.nextInt(assets),
                    "HAD_BALANCE",
                    "Balance",
                    "asOf",
                    day(2019, 2),
                    "balanceFen",
                    random.nextLong(9_000_000));
        }
    }

    private void means() {
        for (int i = 0; i < people; i++) {
            town.hang(
                    "Person:" + person(),
                    "EARNED",
                    "Income",
                    spell(
                            "kind",
                            pick(List.of("wage", "pension", "support")),
                            "amountFen",
                            random.nextLong(500_000),
                            "amountPeriod",
                            pick(List.of("month", "year", "once"))));
            town.hang(
                    "Person:" + person(),
                    "BORE",
                    "MedicalBill",
                    "settledOn",
                    day(2019, 2),
                    "selfPaidFen",
                    random.nextLong(500_000));
            town.hang(
                    "Person:" + person(),
                    "ENROLLED_AS",
                    "Enrolment",
                    spell("stage", pick(List.of("college", "compulsory")), "annualCostFen", fen()));
            if (chance(4)) {
                town.hang(
                        "Person:" + person(),
                        "CERTIFIED_AS",
                        "Disability",
                        spell("category", 1 + random.nextInt(7), "grade", 1 + random.nextInt(4)));
            }
        }
    }

    private void grants() {
        for (int g = 0; g < people; g++) {
            String unit = chance(3) ? null : "U" + random.nextInt(people / 5);
            town.node(
                    "Grant",
                    "G" + g,
                    spell(
                            "programmeCode",
                            pick(List.of("DIBAO", "LINSHI")),
                            "departmentCode",
                            "civil-affairs",
                            "amountFen",
                            random.nextLong(100_000),
                            "amountPeriod",
                            "month",
                            "decidedOn",
                            dayOrNone(),
                            "divisionCode",
                            division(),
                            "aidUnitNo",
                            unit));
            town.link("Person:" + person(), "RECEIVED", "Grant:G" + g);
            if (unit != null) {
                town.link("Grant:G" + g, "FOR", "AidUnit:" + unit);
            }
            if (chance(2)) {
                town.link("Person:" + person(), "APPROVED", "Grant:G" + g);
            }
        }
        for (int i = 0; i < people / 4; i++) {
            town.link(
                    "Person:" + person(),
                    "SERVES_AS",
                    "Division:" + pick(DIVISIONS),
                    spell("role", "村干部"));
            town.link(
                    "Person:" + person(),
                    "FILED_KIN",
                    "Person:" + person(),
                    "on",
                    day(2019, 2),
                    "aidUnitNo",
                    chance(2) ? "U1" : null);
        }
    }

    /** One parent, account, company, vehicle and dwelling of 70 people. */
    private void hubs() {
        for (int i = 0; i < 70; i++) {
            String one = "hub-" + i;
            town.node(
                    "Person",
                    one,
                    "name",
                    "枢" + i,
                    "birthDate",
                    day(1980, 20),
                    "divisionCode",
                    pick(DIVISIONS),
                    "dwellingKey",
                    "dwelling hub");
            parent(id(1), one, "birth");
            town.link("Person:" + one, "HOLDS", "Account:T0");
            town.link("Person:" + one, "HAS_ROLE", "Company:910", spell("role", "shareholder"));
            town.link("Person:" + one, "OWNS", "Vehicle:V0", spell());
        }
    }

    private void parent(String parent, String child, String kind) {
        town.link("Person:" + parent, "PARENT_OF", "Person:" + child, "kind", kind);
    }

    private void marry(String husband, String wife) {
        town.link("Person:" + husband, "SPOUSE_OF", "Person:" + wife, spell());
    }

    /** {@return the properties and two ends: open, missing, of no day, or in order} */
    private @Nullable Object[] spell(@Nullable Object... properties) {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(properties));
        LocalDate from = dayOrNone();
        LocalDate to = chance(2) ? null : chance(6) ? from : day(2015, 6);
        all.addAll(Arrays.asList("from", from, "to", to));
        return all.toArray();
    }

    private @Nullable LocalDate dayOrNone() {
        return chance(8) ? null : day(2000, 20);
    }

    private LocalDate day(int firstYear, int years) {
        return LocalDate.of(firstYear, 1, 1).plusDays(random.nextInt(years * 365));
    }

    private @Nullable Long fen() {
        return chance(4) ? null : random.nextLong(20_000_000);
    }

    private @Nullable String division() {
        return chance(6) ? null : pick(DIVISIONS);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String person() {
        return id(random.nextInt(people));
    }

    private static String id(int i) {
        return "p%04d".formatted(i);
    }
}
