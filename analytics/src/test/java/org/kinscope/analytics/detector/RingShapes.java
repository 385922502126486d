package org.kinscope.analytics.detector;

import static org.kinscope.analytics.detector.FamilyTown.spell;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Families of a planted town that share an account or a phone with others, and look-alikes. */
final class RingShapes {

    /** How many shapes there are. */
    static final int COUNT = 10;

    private final FamilyTown families;
    private final Set<String> planted;

    RingShapes(FamilyTown families, Set<String> planted) {
        this.families = families;
        this.planted = planted;
    }

    /** Puts one shape on a unit with dibao since 2018. */
    void put(int shape, String unit, String division, String head, String sibling) {
        String account = "account of " + unit;
        switch (shape) {
            case 0, 1, 2, 3 -> {
                // A stranger receives; as a recorded agent; the sibling does; a year ago.
                families.town.node("Account", account);
                paid(
                        head,
                        account,
                        shape == 2 ? sibling : person(unit, "stranger", division),
                        shape == 1 ? "agent" : null,
                        shape == 3 ? "2019-12-31" : "2020-01-01");
                plantedIf(shape == 0, "money.proxy-payee", unit);
            }
            case 4, 5 -> {
                // With two strangers; with two grown children.
                families.town.node("Account", account);
                paid(head, account, head, null, "2020-06-10");
                plantedIf(shape == 4, "ring.account", unit);
                for (String role : new String[] {"first", "next"}) {
                    String other = aided(unit, role, division, shape == 4 ? null : head);
                    paid(other, account, head, null, "2020-06-10");
                    plantedIf(shape == 4, "ring.account", "own of " + other);
                    plantedIf(shape == 4, "money.proxy-payee", "own of " + other);
                }
            }
            case 6 -> {
                // An institution's: with 64 others.
                families.town.node("Account", account);
                paid(head, account, null, null, "2020-06-10");
                for (int i = 0; i < 64; i++) {
                    paid(
                            person(unit, "inmate-" + i + "-", division),
                            account,
                            null,
                            null,
                            "2020-06-10");
                }
            }
            default -> {
                // With three strangers; one of them lost the number on the day; with children.
                String phone = "phone of " + unit;
                families.town.node("Phone", phone);
                reached(head, phone, null);
                plantedIf(shape == 7, "ring.phone", unit);
                for (String role : new String[] {"first", "next", "last"}) {
                    String other = aided(unit, role, division, shape == 9 ? head : null);
                    boolean gone = shape == 8 && role.equals("last");
                    reached(other, phone, gone ? "2020-12-31" : null);
                    plantedIf(shape == 7, "ring.phone", "own of " + other);
                }
            }
        }
    }

    /** Somebody in a unit of their own with dibao, the child of a parent or of nobody. */
    private String aided(String unit, String role, String division, @Nullable String parent) {
        String person = person(unit, role, division);
        families.town.node("AidUnit", "own of " + person, "divisionCode", division);
        families.member(person, "own of " + person, true, "2018-01-01", null);
        families.status("own of " + person, "dibao", null);
        if (parent != null) {
            families.parent(parent, person);
        }
        return person;
    }

    /** A payment of no decision and no programme, which no other question asks about. */
    private void paid(
            String person,
            String account,
            @Nullable String holder,
            @Nullable String capacity,
            String on) {
        String no = "into " + account + " for " + person;
        families.town.node(
                "Payment",
                no,
                "amountFen",
                5_000L,
                "paidOn",
                LocalDate.parse(on),
                "holderId",
                holder,
                "payeeCapacity",
                capacity);
        families.town.link("Person:" + person, "PAID", "Payment:" + no);
        families.town.link("Payment:" + no, "PAID_INTO", "Account:" + account);
        if (holder != null) {
            families.town.link("Person:" + holder, "HOLDS", "Account:" + account);
        }
    }

    private void reached(String person, String phone, @Nullable String to) {
        families.town.link(
                "Person:" + person, "REACHED_AT", "Phone:" + phone, spell("2018-01-01", to));
    }

    private String person(String unit, String role, String division) {
        int family = Integer.parseInt(unit.substring(1));
        return families.person(family, role, "1980-05-05", null, division);
    }

    private void plantedIf(boolean positive, String code, String subject) {
        if (positive) {
            planted.add(code + " " + subject);
        }
    }
}
