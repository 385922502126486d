package org.kinscope.analytics.study.town;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.family.RegisteredFamily;
import org.kinscope.analytics.neighbourhood.FactKind;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.study.cliff.VillageCouples;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.DatasetDelivery;
import org.kinscope.graph.fact.Deposit;
import org.kinscope.graph.fact.Disability;
import org.kinscope.graph.fact.Enrolment;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.RealEstate;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.fact.Support;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * A town of families with kin in other units, as facts: elders and their grown child, grandchildren
 * who live with either, pupils and students, wages near S, some dead and some disabled. No graph is
 * needed for it.
 */
public final class KinTown {

    /** The day of the town. */
    public static final LocalDate DAY = VillageCouples.DAY;

    /** Amounts that Taizhou has not published, and the living allowance of orphans. */
    public static final Map<String, Long> AMOUNTS = amounts();

    private static final Source SOURCE = new Source(1, 1, 2);
    private static final String DIVISION = "321281130299";

    private final Facts facts = new Facts();
    private final List<String> units = new ArrayList<>();
    private int people;

    /** An empty town, of which incomes, schools and disabilities are delivered whole. */
    public KinTown() {
        for (String dataset : List.of("incomes", "students", "disabilities")) {
            add(FactKind.DELIVERIES, new DatasetDelivery(dataset, DAY, true, List.of()));
        }
    }

    private static Map<String, Long> amounts() {
        Map<String, Long> amounts = new HashMap<>(VillageCouples.AMOUNTS);
        amounts.put("orphan_scattered", 1_000_00L);
        return amounts;
    }

    /** {@return a town of so many families of three generations} */
    public static KinTown generated(long seed, int families) {
        KinTown town = new KinTown();
        Random dice = new Random(seed);
        for (int i = 0; i < families; i++) {
            town.generations(dice, i);
        }
        return town;
    }

    private void generations(Random dice, int i) {
        String elders = unit("E" + i);
        String young = unit("Y" + i);
        List<String> old = new ArrayList<>();
        for (int k = 0; k < 1 + dice.nextInt(2); k++) {
            String elder = person(54 + dice.nextInt(32), dice);
            old.add(elder);
            belongs(elder, elders, k == 0);
            maybeIncome(elder, "pension", 100 + 50 * dice.nextInt(14), dice, 70);
        }
        if (old.size() == 2) {
            marry(old.getFirst(), old.getLast());
        }
        String child = person(27 + dice.nextInt(20), dice);
        belongs(child, dice.nextInt(4) == 0 ? elders : young, true);
        maybeIncome(child, "wage", 300 + 50 * dice.nextInt(50), dice, 75);
        for (String elder : old) {
            bear(elder, child);
            owes(child, elder, "child-to-parent");
        }
        String other = person(25 + dice.nextInt(20), dice);
        boolean dead = dice.nextInt(4) == 0;
        if (dead) {
            dies(other);
        }
        boolean apart = !dead && dice.nextInt(3) == 0;
        belongs(other, apart ? unit("S" + i) : young, dice.nextBoolean());
        maybeIncome(other, "wage", 300 + 50 * dice.nextInt(40), dice, 60);
        if (!apart && !dead) {
            marry(child, other);
            owes(child, other, "spouse");
            owes(other, child, "spouse");
        }
        for (int k = dice.nextInt(3); k > 0; k--) {
            String kid = person(1 + dice.nextInt(22), dice);
            belongs(kid, dice.nextInt(3) == 0 ? elders : young, false);
            bear(child, kid);
            bear(other, kid);
            owes(child, kid, "parent-to-minor-child");
            school(kid, dice);
        }
        if (dice.nextInt(3) == 0) {
            status(elders, List.of("dibao", "dibao-marginal", "tekun").get(dice.nextInt(3)));
        }
    }

    /** {@return a new unit} */
    public String unit(String no) {
        add(FactKind.AID_UNITS, new AidUnit(no, DIVISION, null));
        units.add(no);
        return no;
    }

    /** {@return somebody of that age whose birthday is within the year} */
    private String person(int age, Random dice) {
        String id = person(DAY.minusYears(age).minusDays(dice.nextInt(365)));
        if (dice.nextInt(8) == 0) {
            add(
                    FactKind.DISABILITIES,
                    new Disability(
                            id, 1 + dice.nextInt(7), 1 + dice.nextInt(4), Spell.ALWAYS, SOURCE));
        }
        if (dice.nextInt(5) == 0) {
            deposit(id, 1_000 * (1 + dice.nextInt(60)));
        }
        if (dice.nextInt(4) == 0) {
            home(id, "R" + people, "1");
        }
        return id;
    }

    /** {@return somebody born then} */
    public String person(LocalDate born) {
        String id = "%032x".formatted(++people * 0x9E3779B97F4A7C15L);
        add(FactKind.PERSONS, new Person(id, "人" + people, born, null, DIVISION, null, SOURCE));
        return id;
    }

    /** The person died a year ago. */
    public void dies(String id) {
        List<Object> persons = facts.list(FactKind.PERSONS);
        persons.replaceAll(
                p ->
                        p instanceof Person one && one.personId().equals(id)
                                ? new Person(
                                        id,
                                        one.name(),
                                        one.birthDate(),
                                        DAY.minusYears(1),
                                        one.divisionCode(),
                                        null,
                                        SOURCE)
                                : p);
    }

    /** The person belongs to the unit. */
    public void belongs(String id, String unit, boolean applicant) {
        add(FactKind.MEMBERSHIPS, new Membership(id, unit, applicant, Spell.ALWAYS, SOURCE));
    }

    /** Both are married. */
    public void marry(String a, String b) {
        add(FactKind.MARRIAGES, new Marriage(a, b, Spell.ALWAYS, SOURCE));
    }

    /** The one is the other's parent. */
    public void bear(String parent, String child) {
        add(FactKind.PARENTHOODS, new Parenthood(parent, child, "birth", SOURCE));
    }

    /** The one owes the other support. */
    public void owes(String from, String to, String basis) {
        add(FactKind.SUPPORTS, new Support(from, to, Spell.ALWAYS, basis, "1067"));
    }

    /** The person has that income, yuan a month. */
    public void income(String id, String kind, int yuan) {
        add(
                FactKind.INCOMES,
                new Income(id, kind, new Yuan(yuan * 100L), "month", Spell.ALWAYS, SOURCE));
    }

    private void maybeIncome(String id, String kind, int yuan, Random dice, int percent) {
        if (dice.nextInt(100) < percent) {
            income(id, kind, yuan);
        }
    }

    /** The person has so many yuan in a bank. */
    public void deposit(String id, int yuan) {
        add(
                FactKind.DEPOSITS,
                new Deposit(id, "T" + id, DAY.minusDays(9), new Yuan(yuan * 100L), SOURCE));
    }

    /** The person owns that share of a home. */
    public void home(String id, String no, String share) {
        add(FactKind.REAL_ESTATES, new RealEstate(no, "住宅", null, null));
        add(
                FactKind.OWNERSHIPS,
                new Ownership(
                        id,
                        Ownership.REAL_ESTATE,
                        no,
                        new BigDecimal(share),
                        Spell.ALWAYS,
                        SOURCE));
    }

    /** The person is in that stage of school since then, at so many yuan a year. */
    public void school(String id, String stage, LocalDate from, int cost) {
        add(
                FactKind.ENROLMENTS,
                new Enrolment(id, stage, new Yuan(cost * 100L), Spell.since(from), SOURCE));
    }

    private void school(String kid, Random dice) {
        if (dice.nextInt(3) > 0) {
            school(
                    kid,
                    List.of("compulsory", "senior-high", "vocational", "college")
                            .get(dice.nextInt(4)),
                    LocalDate.of(2017 + dice.nextInt(4), 9, 1),
                    1_000 * dice.nextInt(9));
        }
    }

    /** The unit has that status on record. */
    public void status(String unit, String status) {
        add(
                FactKind.STATUSES,
                new StatusSpell(unit, status, Spell.since(DAY.minusYears(2)), null, null, SOURCE));
    }

    private void add(FactKind kind, Object fact) {
        facts.list(kind).add(fact);
    }

    /** {@return the families of all units that somebody lives in} */
    public List<CityFamily> families() {
        return families(facts, units);
    }

    /** {@return the families of the same units if facts were others: null leaves one out} */
    public List<CityFamily> families(Function<Object, Object> change, List<Object> more) {
        Facts changed = new Facts();
        List<String> all = new ArrayList<>(units);
        for (FactKind kind : FactKind.values()) {
            for (Object fact : facts.list(kind)) {
                changed.list(kind).add(change.apply(fact));
            }
        }
        for (Object fact : more) {
            switch (fact) {
                case AidUnit unit -> {
                    changed.list(FactKind.AID_UNITS).add(unit);
                    all.add(unit.aidUnitNo());
                }
                case Income income -> changed.list(FactKind.INCOMES).add(income);
                case StatusSpell status -> changed.list(FactKind.STATUSES).add(status);
                default -> throw new IllegalArgumentException("a fact of another kind: " + fact);
            }
        }
        return families(changed, all);
    }

    private static List<CityFamily> families(Facts facts, List<String> units) {
        CityProjection city = CityProjection.of(facts);
        List<CityFamily> families = new ArrayList<>();
        for (String unit : units) {
            Neighbourhood around = city.of(Subject.aidUnit(unit));
            families.add(
                    new CityFamily(
                            Subject.aidUnit(unit), around, RegisteredFamily.of(around, unit, DAY)));
        }
        families.removeIf(f -> f.family().members().isEmpty());
        return families;
    }
}
