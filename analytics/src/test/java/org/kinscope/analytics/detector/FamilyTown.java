package org.kinscope.analytics.detector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.Town;

/** Writes families, units and what they have into a town, in the words of DICTIONARY.md. */
class FamilyTown {

    final Town town = new Town();

    /** Units that hold a status which is not that of one person alone. */
    final Set<String> together = new TreeSet<>();

    private int grants;

    String person(int family, String role, String born, @Nullable String died, String division) {
        String id = role + family;
        town.node(
                "Person",
                id,
                "factKey",
                id,
                "name",
                "人" + id,
                "birthDate",
                LocalDate.parse(born),
                "registerBirthDate",
                LocalDate.parse(born),
                "deathDate",
                day(died),
                "registerDeathDate",
                day(died),
                "divisionCode",
                division);
        return id;
    }

    void parent(String parent, String child) {
        town.link("Person:" + parent, "PARENT_OF", "Person:" + child, "kind", "birth");
    }

    /** A certificate of birth or an entry in the register of deaths, by the name of its day. */
    void recorded(String dataset, String person, String property, @Nullable String on) {
        String key = dataset + person;
        town.node("SourcePerson", key, "source", dataset, "sourceKey", person, property, day(on));
        town.link("SourcePerson:" + key, "RESOLVES_TO", "Person:" + person);
    }

    /** A record under another number that was judged to be the person's; {@return its id} */
    String merged(String person) {
        String record = "other-" + person;
        town.node("SourcePerson", record, "source", "persons", "sourceKey", record, "name", "人");
        town.link(
                "SourcePerson:" + record,
                "RESOLVES_TO",
                "Person:" + person,
                "judgement",
                "SAME",
                "probability",
                0.97,
                "decidedBy",
                "machine",
                "decidedOn",
                LocalDate.of(2020, 12, 1));
        return record;
    }

    /** A monthly grant that was decided under the number of that record. */
    void grantUnder(
            String record, String programme, String person, String from, @Nullable String to) {
        String no = "G" + grants++;
        town.node(
                "Grant",
                no,
                spell(
                        from,
                        to,
                        "programmeCode",
                        programme,
                        "departmentCode",
                        "civil-affairs",
                        "amountFen",
                        5_000L,
                        "amountPeriod",
                        "month"));
        town.link("Person:" + person, "RECEIVED", "Grant:" + no, "via", List.of(record));
        if (to == null) {
            pay(no);
        }
    }

    /** Money that was paid under the number of that record. */
    void paidUnder(String record, String person, String on) {
        town.hang(
                "Person:" + person,
                "PAID",
                "Payment",
                "paymentNo",
                "P" + person + on,
                "amountFen",
                5_000L,
                "paidOn",
                LocalDate.parse(on));
        town.via("Person:" + person, "PAID", record);
    }

    void reported(String person, String name, String on) {
        String no = "R" + person;
        town.node(
                "Report",
                no,
                "channel",
                "grid",
                "hardship",
                "other",
                "name",
                name,
                "reportedOn",
                LocalDate.parse(on));
        town.link("Report:" + no, "REPORTED_OF", "Person:" + person);
    }

    /** Two people of one household, of whom the second is registered as the first one's spouse. */
    void registeredAsSpouses(String head, String spouse) {
        String no = "H" + head;
        town.node("Household", no);
        town.link(
                "Person:" + head,
                "REGISTERED_IN",
                "Household:" + no,
                spell("2000-01-01", null, "relationToHead", "02"));
        town.link(
                "Person:" + spouse,
                "REGISTERED_IN",
                "Household:" + no,
                spell("2000-01-01", null, "relationToHead", "10"));
    }

    void member(String person, String unit, boolean applicant, String from, @Nullable String to) {
        town.link(
                "Person:" + person,
                "MEMBER_OF",
                "AidUnit:" + unit,
                spell(from, to, "applicant", applicant));
    }

    void status(String unit, String status, @Nullable String mode) {
        if (!"single".equals(mode)) {
            together.add(unit);
        }
        town.hang(
                "AidUnit:" + unit,
                "HELD",
                "StatusSpell",
                spell("2018-01-01", null, "aidUnitNo", unit, "status", status, "mode", mode));
    }

    void income(String person, long fen, String period) {
        town.hang(
                "Person:" + person,
                "EARNED",
                "Income",
                spell(
                        "2018-01-01",
                        null,
                        "kind",
                        "wage",
                        "amountFen",
                        fen,
                        "amountPeriod",
                        period));
    }

    void bill(String person, String on, long fen) {
        town.hang(
                "Person:" + person,
                "BORE",
                "MedicalBill",
                "settledOn",
                LocalDate.parse(on),
                "selfPaidFen",
                fen);
    }

    /** {@return the number of a decision, of about a hundred yuan a period; if it runs, paid} */
    String grant(
            String programme,
            String person,
            @Nullable String unit,
            String period,
            String from,
            @Nullable String to,
            @Nullable String approver,
            String division) {
        String no = unpaid(programme, person, unit, period, from, to, approver, division);
        if (to == null && !period.equals("once")) {
            pay(no);
        }
        return no;
    }

    /** Pays a decision what it gives, in November. */
    void pay(String no) {
        town.pay(no, List.of(LocalDate.of(2020, 11, 15)));
    }

    /** {@return the number of a decision of which nothing is paid yet} */
    String unpaid(
            String programme,
            String person,
            @Nullable String unit,
            String period,
            String from,
            @Nullable String to,
            @Nullable String approver,
            String division) {
        String no = "G" + grants++;
        town.node(
                "Grant",
                no,
                spell(
                        from,
                        to,
                        "programmeCode",
                        programme,
                        "departmentCode",
                        "civil-affairs",
                        "amountFen",
                        10_000L + 700L * (grants % 60),
                        "amountPeriod",
                        period,
                        "decidedOn",
                        LocalDate.parse(from),
                        "divisionCode",
                        division,
                        "aidUnitNo",
                        unit));
        town.link("Person:" + person, "RECEIVED", "Grant:" + no);
        if (unit != null) {
            town.link("Grant:" + no, "FOR", "AidUnit:" + unit);
        }
        if (approver != null) {
            town.link("Person:" + approver, "APPROVED", "Grant:" + no);
        }
        return no;
    }

    String vehicle(String unit, String kind, long fen) {
        town.node("Vehicle", "V" + unit, "kind", kind, "valueFen", fen);
        return "V" + unit;
    }

    void owns(String person, String plate, String from, @Nullable String to) {
        town.link("Person:" + person, "OWNS", "Vehicle:" + plate, spell(from, to));
    }

    void used(String person, String plate, String on) {
        town.link(
                "Person:" + person,
                "USED",
                "Vehicle:" + plate,
                "on",
                LocalDate.parse(on),
                "evidence",
                "toll");
    }

    static @Nullable Object[] spell(String from, @Nullable String to, @Nullable Object... more) {
        List<@Nullable Object> all =
                new ArrayList<>(Arrays.asList("from", day(from), "to", day(to)));
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
