package org.kinscope.synthetic.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.people.Citizen;

/** What the truth must know of the family that is on the stage; forgotten with the next one. */
public final class Ledger {

    /** Somebody's membership of a unit. */
    public record Member(Citizen citizen, LocalDate from, @Nullable LocalDate to) {}

    /** An amount a year, and when it ran. */
    public record Amount(long fenPerYear, LocalDate from, @Nullable LocalDate to) {

        boolean runsOn(LocalDate day) {
            return !from.isAfter(day) && (to == null || to.isAfter(day));
        }
    }

    /** A unit with its members and statuses. */
    public record UnitStory(Unit unit, List<Member> members, List<NewStatus> statuses) {}

    /** A marriage. */
    public record Couple(
            Citizen husband, Citizen wife, LocalDate from, @Nullable LocalDate divorced) {}

    /** A birth. */
    public record Birth(Citizen child, @Nullable Citizen mother, @Nullable Citizen father) {}

    private final List<Citizen> citizens = new ArrayList<>();
    private final List<Couple> couples = new ArrayList<>();
    private final List<Birth> births = new ArrayList<>();
    private final Map<String, UnitStory> units = new LinkedHashMap<>();
    private final Map<String, List<Amount>> incomes = new HashMap<>();
    private final Map<String, List<Amount>> schooling = new HashMap<>();
    private final Map<String, List<Amount>> bills = new HashMap<>();
    private final Map<String, String> accounts = new HashMap<>();
    private final Set<String> disabled = new HashSet<>();

    void clear() {
        citizens.clear();
        couples.clear();
        births.clear();
        units.clear();
        incomes.clear();
        schooling.clear();
        bills.clear();
        accounts.clear();
        disabled.clear();
    }

    void lives(Citizen citizen) {
        citizens.add(citizen);
    }

    void marries(Couple couple) {
        couples.add(couple);
    }

    void bears(Birth birth) {
        births.add(birth);
    }

    UnitStory story(Unit unit) {
        return units.computeIfAbsent(
                unit.number(), n -> new UnitStory(unit, new ArrayList<>(), new ArrayList<>()));
    }

    void earns(Citizen citizen, Amount amount) {
        incomes.computeIfAbsent(citizen.id(), id -> new ArrayList<>()).add(amount);
    }

    void learns(Citizen citizen, Amount amount) {
        schooling.computeIfAbsent(citizen.id(), id -> new ArrayList<>()).add(amount);
    }

    void bears(Citizen citizen, Amount bill) {
        bills.computeIfAbsent(citizen.id(), id -> new ArrayList<>()).add(bill);
    }

    void isCertified(Citizen citizen) {
        disabled.add(citizen.id());
    }

    /** {@return whether somebody has, or had, a certificate of disability} */
    public boolean isDisabled(Citizen citizen) {
        return disabled.contains(citizen.id());
    }

    Map<String, String> accounts() {
        return accounts;
    }

    /** {@return the people of the family} */
    public List<Citizen> citizens() {
        return citizens;
    }

    /** {@return its marriages, also the ended ones} */
    public List<Couple> couples() {
        return couples;
    }

    /** {@return its births} */
    public List<Birth> births() {
        return births;
    }

    /** {@return its units} */
    public Iterable<UnitStory> units() {
        return units.values();
    }

    /** {@return the members of a unit who are in it and alive on that day} */
    public List<Citizen> membersOf(Unit unit, LocalDate day) {
        return story(unit).members().stream()
                .filter(m -> !m.from().isAfter(day) && (m.to() == null || m.to().isAfter(day)))
                .map(Member::citizen)
                .filter(citizen -> citizen.livesOn(day))
                .distinct()
                .toList();
    }

    /** {@return running income in fen a year, or null where no row of that person runs} */
    public @Nullable Long incomeOf(Citizen citizen, LocalDate day) {
        List<Amount> running =
                incomes.getOrDefault(citizen.id(), List.of()).stream()
                        .filter(amount -> amount.runsOn(day))
                        .toList();
        return running.isEmpty() ? null : running.stream().mapToLong(Amount::fenPerYear).sum();
    }

    /** {@return running school costs and the bills of the last twelve months, in fen a year} */
    public long expenseOf(Citizen citizen, LocalDate day) {
        long school =
                schooling.getOrDefault(citizen.id(), List.of()).stream()
                        .filter(amount -> amount.runsOn(day))
                        .mapToLong(Amount::fenPerYear)
                        .sum();
        return school
                + bills.getOrDefault(citizen.id(), List.of()).stream()
                        .filter(bill -> !bill.from().isAfter(day))
                        .filter(bill -> bill.from().isAfter(day.minusYears(1)))
                        .mapToLong(Amount::fenPerYear)
                        .sum();
    }
}
