package org.kinscope.analytics.detector;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.kinscope.analytics.derivation.Derivations;
import org.neo4j.driver.Driver;

/**
 * A town of random families made from a seed, with the cases of every analysis planted among them
 * and beside each its look-alikes. Every family has a grandmother, two grown children, the spouse
 * of the first and a child of theirs; the first and the child live in an aid unit.
 */
final class PlantedTown extends FamilyTown {

    static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    private static final List<String> DIVISIONS =
            List.of("321202001001", "321203002001", "321281003001");

    /** What is planted in a family; the number chooses the shape. */
    private static final int SHAPES = 38 + FurtherShapes.COUNT;

    private final Random random;
    private final Set<String> planted = new TreeSet<>();

    private PlantedTown(long seed) {
        this.random = new Random(seed);
    }

    /** Makes the test graph that town; {@return the positives, each as {@code code subject}} */
    static Set<String> build(Driver driver, long seed, int families) {
        PlantedTown planted = new PlantedTown(seed);
        DIVISIONS.forEach(code -> planted.town.node("Division", code, "level", "village"));
        for (int i = 0; i < families; i++) {
            planted.family(i);
        }
        planted.town.delivered("incomes", true);
        planted.town.build();
        driver.executableQuery(
                        "CREATE (:Delivery {deliveryNo: 2, date: date('2020-12-31')})-[:HAS_FILE]->"
                                + "(:DeliveryFile {fileNo: 1, dataset: 'payments', months:"
                                + " [m IN range(1, 12) | '2020-' + right('0' + toString(m), 2)]})")
                .execute();
        Derivations.run(driver);
        return planted.planted;
    }

    private void family(int i) {
        String unit = "U" + i;
        String division = DIVISIONS.get(random.nextInt(DIVISIONS.size()));
        String granny =
                person(
                        i,
                        "granny",
                        "1945-01-01",
                        random.nextInt(3) == 0 ? "2012-01-01" : null,
                        division);
        String head = person(i, "head", "1970-03-03", null, division);
        String sibling = person(i, "sibling", "1972-04-04", null, division);
        String spouse = person(i, "spouse", "1971-05-05", null, division);
        String child = person(i, "child", "2008-06-06", null, division);
        parent(granny, head);
        parent(granny, sibling);
        parent(head, child);
        parent(spouse, child);
        boolean married = random.nextBoolean();
        town.link(
                "Person:" + head,
                "SPOUSE_OF",
                "Person:" + spouse,
                spell("2000-01-01", married ? null : "2015-01-01"));
        String said = random.nextInt(5) == 0 ? null : division;
        town.node("AidUnit", unit, "divisionCode", said, "dwellingKey", HiddenShapes.home(unit));
        member(head, unit, true, "2017-01-01", null);
        member(child, unit, false, "2017-01-01", null);
        shape(i % SHAPES, unit, division, head, sibling, child, spouse, married);
        plantedIf(married && together.contains(unit), "hidden.undeclared-spouse", unit);
    }

    private void shape(
            int shape,
            String unit,
            String division,
            String head,
            String sibling,
            String child,
            String spouse,
            boolean married) {
        // Shapes below 6 are about tiers and set means of their own; the others are plainly aided.
        if (shape >= 6) {
            income(head, 40_000, "month");
            status(unit, "dibao", null);
        }
        switch (shape) {
            case 0 -> {
                // I = 709.99 for two people, no status.
                income(head, 141_998, "month");
                planted("tier.eligible-unaided", unit);
            }
            case 1 -> income(head, 284_000, "month");
            case 2 -> status(unit, "tekun", null);
            case 3 -> {
                income(head, 3_408_000, "year");
                status(unit, "dibao-marginal", null);
                planted("tier.aided-ineligible", unit);
            }
            case 4 -> {
                income(head, 600_000, "month");
                status(unit, "dibao", random.nextBoolean() ? "grace" : "single");
            }
            case 5 -> {
                income(head, 284_000, "month");
                bill(head, "2020-05-05", 1_704_001);
                planted("tier.eligible-unaided", unit);
            }
            case 6, 7 -> {
                grant("DIS_CARE", head, unit, "month", "2018-01-01", null, null, division);
                grant(
                        "DIS_CARE",
                        head,
                        shape == 6 ? null : unit,
                        "month",
                        "2019-01-01",
                        shape == 6 ? null : "2020-12-31",
                        null,
                        division);
                plantedIf(shape == 6, "repeated.same-programme", head);
            }
            case 8, 9 -> {
                grant(
                        "TEMP_URGENT",
                        head,
                        unit,
                        "once",
                        "2020-01-01",
                        "2020-01-02",
                        null,
                        division);
                grant(
                        "TEMP_URGENT",
                        head,
                        unit,
                        "once",
                        shape == 8 ? "2020-12-30" : "2020-12-31",
                        null,
                        null,
                        division);
                plantedIf(shape == 8, "repeated.same-programme", head);
            }
            case 10, 11 -> {
                grant(
                        "TEKUN",
                        head,
                        unit,
                        "month",
                        "2018-01-01",
                        shape == 10 ? null : "2019-01-01",
                        null,
                        division);
                grant("DIS_LIVING", head, unit, "month", "2019-01-01", null, null, division);
                plantedIf(shape == 10, "repeated.incompatible", head);
            }
            case 12, 13 -> {
                grant("HOUSE_RENT", head, unit, "month", "2018-01-01", null, null, division);
                grant(
                        "HOUSE_PUB",
                        shape == 12 ? child : sibling,
                        null,
                        "month",
                        "2019-01-01",
                        null,
                        null,
                        division);
                plantedIf(shape == 12, "repeated.incompatible", unit);
            }
            case 14, 15, 16, 17 -> {
                // Three uses; two uses; an exempt kind; owned by the member.
                String plate =
                        vehicle(
                                unit,
                                shape == 16 ? "拖拉机" : "小型轿车",
                                shape == 17 ? 300_000 : 6_000_000);
                owns(shape == 17 ? head : sibling, plate, "2015-01-01", null);
                List<String> days =
                        List.of(
                                "2020-01-01",
                                "2020-05-01",
                                shape == 15 ? "2019-12-31" : "2020-12-31");
                days.forEach(day -> used(head, plate, day));
                plantedIf(shape == 14, "hidden.kin-vehicle", unit);
            }
            case 18, 19, 20, 21 -> {
                // Within the window; before it; a gap too long; sold on since.
                String plate = vehicle(unit, "小型轿车", 6_000_000);
                owns(head, plate, "2010-01-01", shape == 19 ? "2015-11-30" : "2018-05-01");
                owns(
                        sibling,
                        plate,
                        shape == 19 ? "2015-12-31" : shape == 20 ? "2018-06-02" : "2018-06-01",
                        shape == 21 ? "2020-12-31" : null);
                plantedIf(shape == 18, "hidden.transfer", unit);
            }
            case 22, 23, 24, 25 -> {
                // Approved; served there; filed; a spouse of a marriage that had ended or not.
                grant(
                        "UTIL",
                        head,
                        unit,
                        "month",
                        "2018-05-01",
                        null,
                        shape == 23 ? null : shape == 25 ? spouse : sibling,
                        division);
                if (shape == 23) {
                    town.link(
                            "Person:" + sibling,
                            "SERVES_AS",
                            "Division:" + division,
                            spell("2018-01-01", "2018-05-02", "role", "村干部"));
                }
                if (shape == 24) {
                    for (String relative : List.of(head, child)) {
                        town.link(
                                "Person:" + sibling,
                                "FILED_KIN",
                                "Person:" + relative,
                                "on",
                                LocalDate.of(2020, 12, 31),
                                "aidUnitNo",
                                unit);
                    }
                }
                // The spouse is the child's parent, married or not.
                plantedIf(shape != 24, "ring.approver-kin", unit);
            }
            case 26, 27, 28 -> {
                // The certificate gives another day; the same day; none.
                recorded(
                        "births",
                        child,
                        "birthDate",
                        shape == 26 ? "2008-06-16" : shape == 27 ? "2008-06-06" : null);
                plantedIf(shape == 26, "conflict.attribute", child);
            }
            case 29 -> {
                reported(head, "另外的人", "2020-12-31");
                reported(child, "人·" + child, "2020-05-05");
                planted("conflict.attribute", head);
            }
            case 30 -> {
                grant("UTIL", head, "U0", "month", "2018-05-01", null, null, division);
                grant("PRICE", child, unit, "month", "2018-05-01", null, null, division);
                planted("conflict.attribute", head);
            }
            case 31, 32 -> {
                // Registered as spouses, divorced or not; in the other, the head is the one
                // outside.
                registeredAsSpouses(shape == 31 ? spouse : head, shape == 31 ? head : spouse);
                plantedIf(shape == 31 && !married, "conflict.attribute", head);
            }
            case 33, 34, 35 -> {
                // Under each number; the other one's grant has ended; both under one number.
                String record = merged(head);
                grant("DIS_CARE", head, unit, "month", "2018-01-01", null, null, division);
                grantUnder(
                        shape == 35 ? head : record,
                        "PRICE",
                        head,
                        "2019-01-01",
                        shape == 34 ? "2020-12-31" : null);
                plantedIf(shape == 33, "repeated.split-identity", head);
            }
            case 36, 37 -> {
                // Paid under the other number, twelve months ago or a day less.
                String record = merged(head);
                unpaid("DIS_CARE", head, unit, "month", "2018-01-01", null, null, division);
                paidUnder(record, head, shape == 36 ? "2020-01-01" : "2019-12-31");
                plantedIf(shape == 36, "repeated.split-identity", head);
            }
            default ->
                    new FurtherShapes(this, planted)
                            .put(shape - 38, unit, division, head, sibling, child);
        }
    }

    private void planted(String code, String subject) {
        planted.add(code + " " + subject);
    }

    private void plantedIf(boolean positive, String code, String subject) {
        if (positive) {
            planted(code, subject);
        }
    }
}
