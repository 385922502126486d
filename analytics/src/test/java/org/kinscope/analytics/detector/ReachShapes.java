package org.kinscope.analytics.detector;

import static org.kinscope.analytics.detector.FamilyTown.spell;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People with cars whom ties lead to from a town's families, and some whom they only seem to. */
final class ReachShapes {

    /** How many shapes there are. */
    static final int COUNT = 10;

    private static final String DIVISION = "321202001001";

    private final FamilyTown families;
    private final Set<String> planted;

    ReachShapes(FamilyTown families, Set<String> planted) {
        this.families = families;
        this.planted = planted;
    }

    /** Puts one shape on a unit with dibao since 2018. */
    void put(int shape, String unit, String head, String sibling) {
        String owner = person(unit, "owner");
        families.owns(owner, families.vehicle(unit, "小型轿车", 500_001), "2015-01-01", null);
        boolean found =
                switch (shape) {
                    case 0, 1 -> {
                        // By phone; given up on the day.
                        phone(unit, head, null, owner, shape == 0 ? null : "2020-12-31");
                        yield shape == 0;
                    }
                    case 2, 3 -> {
                        // Registered where the sibling is; moved away on the day.
                        registered(sibling, "rooms of " + unit, null);
                        registered(owner, "rooms of " + unit, shape == 2 ? null : "2020-12-31");
                        yield shape == 2;
                    }
                    case 4, 5 -> {
                        // A friend by phone, another by account: 0.42; a third by phone: 0.252;
                        // by one more phone 0.216 alone.
                        String friend = person(unit, "friend");
                        String other = person(unit, "other");
                        phone(unit, head, null, friend, null);
                        phone("second of " + unit, friend, null, other, null);
                        if (shape == 4) {
                            held(unit, other, owner);
                        } else {
                            phone("third of " + unit, other, null, owner, null);
                        }
                        yield shape == 4;
                    }
                    case 6, 7 -> {
                        // In one company; in one that has closed.
                        families.town.node(
                                "Company",
                                "92" + unit,
                                "registeredCapitalFen",
                                0L,
                                "to",
                                shape == 6 ? null : LocalDate.of(2020, 12, 31));
                        role(head, unit, "supervisor");
                        role(owner, unit, "legal-rep");
                        yield shape == 6;
                    }
                    case 8 -> {
                        // The sibling's child by phone too: kin by kinship alone.
                        families.parent(sibling, owner);
                        phone(unit, head, null, owner, null);
                        yield false;
                    }
                    default -> {
                        // Behind a phone of 65 people.
                        phone(unit, head, null, owner, null);
                        for (int i = 0; i < 63; i++) {
                            reached("phone of " + unit, person(unit, "crowd-" + i + "-"), null);
                        }
                        yield false;
                    }
                };
        if (found) {
            planted.add("hidden.reach " + unit);
        }
    }

    private String person(String unit, String role) {
        int family = Integer.parseInt(unit.substring(1));
        return families.person(family, role, "1980-05-05", null, DIVISION);
    }

    private void phone(
            String name, String one, @Nullable String to, String other, @Nullable String otherTo) {
        String phone = "phone of " + name;
        families.town.node("Phone", phone);
        reached(phone, one, to);
        reached(phone, other, otherTo);
    }

    private void reached(String phone, String person, @Nullable String to) {
        families.town.link(
                "Person:" + person, "REACHED_AT", "Phone:" + phone, spell("2018-01-01", to));
    }

    private void registered(String person, String dwelling, @Nullable String to) {
        families.town.node("Household", "book of " + person);
        families.town.link(
                "Person:" + person,
                "REGISTERED_IN",
                "Household:book of " + person,
                spell("2000-01-01", to, "relationToHead", "02", "dwellingKey", dwelling));
    }

    /** Money for one goes into the account of the other. */
    private void held(String unit, String payee, String holder) {
        String account = "purse of " + unit;
        families.town.node("Account", account);
        families.town.node(
                "Payment",
                "into " + account,
                "amountFen",
                5_000L,
                "paidOn",
                LocalDate.of(2020, 1, 1),
                "holderId",
                holder);
        families.town.link("Person:" + payee, "PAID", "Payment:into " + account);
        families.town.link("Payment:into " + account, "PAID_INTO", "Account:" + account);
        families.town.link("Person:" + holder, "HOLDS", "Account:" + account);
    }

    private void role(String person, String unit, String role) {
        families.town.link(
                "Person:" + person,
                "HAS_ROLE",
                "Company:92" + unit,
                spell("2015-01-01", null, "role", role));
    }
}
