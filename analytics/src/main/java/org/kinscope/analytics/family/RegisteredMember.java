package org.kinscope.analytics.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.coverage.Coverage;
import org.kinscope.analytics.coverage.Knowledge;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Disability;
import org.kinscope.graph.fact.Enrolment;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Support;
import org.kinscope.graph.money.Yuan;

/**
 * Reads one member of a registered family.
 *
 * <p>The registers do not tell the sex of a parent here: {@code father} and {@code mother} stand
 * for the two known parents in the order of their keys, which the rules, being the same for both,
 * do not notice.
 */
final class RegisteredMember {

    private static final int MONTHS_OF_YEAR = 12;

    private final Neighbourhood n;
    private final LocalDate day;
    private final Coverage coverage;

    RegisteredMember(Neighbourhood n, LocalDate day) {
        this.n = n;
        this.day = day;
        coverage = Coverage.of(n);
    }

    /** {@return what is known of the member of a family of those people} */
    FamilyMember read(String id, String applicant, List<String> members) {
        Map<String, Object> facts = new TreeMap<>();
        Person person = n.findPerson(id).orElse(null);
        put(facts, "age", person == null ? null : number(person.ageOn(day)));
        facts.put("relation", relation(id, applicant));
        facts.put("lives_together", true);
        schooling(id, facts);
        disability(id, "", facts);
        Yuan bills = Yuan.ZERO;
        for (var bill : n.billsOf(id)) {
            boolean counts =
                    bill.settledOn().isAfter(day.minusMonths(MONTHS_OF_YEAR))
                            && !bill.settledOn().isAfter(day);
            bills = counts ? bills.plus(bill.selfPaid()) : bills;
        }
        facts.put("medical_self_paid", bills.fen());
        List<Earning> earnings = earnings(id);
        if (earnings != null && earnings.stream().anyMatch(e -> e.kind().equals("wage"))) {
            facts.put("employed", true);
        }
        parents(id, facts);
        return new FamilyMember(
                id,
                person == null ? null : person.name(),
                new Told(facts),
                earnings,
                obligors(id, members));
    }

    private static @Nullable Long number(@Nullable Integer value) {
        return value == null ? null : Long.valueOf(value);
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }

    private String relation(String id, String applicant) {
        if (id.equals(applicant)) {
            return "self";
        }
        for (Marriage marriage : n.marriagesOf(id)) {
            boolean both = marriage.otherThan(id).equals(applicant);
            if (both && marriage.spell().runsOn(day)) {
                return "spouse";
            }
        }
        if (n.parentsOf(id).stream().anyMatch(p -> p.parentId().equals(applicant))) {
            return "child";
        }
        return n.childrenOf(id).stream().anyMatch(p -> p.childId().equals(applicant))
                ? "parent"
                : "other";
    }

    private void schooling(String id, Map<String, Object> facts) {
        List<Enrolment> running =
                n.enrolmentsOf(id).stream().filter(e -> e.spell().runsOn(day)).toList();
        Yuan cost = Yuan.ZERO;
        for (Enrolment enrolment : running) {
            Yuan annual = enrolment.annualCost();
            cost = annual == null ? cost : cost.plus(annual);
        }
        facts.put("school_cost", cost.fen());
        if (!running.isEmpty()) {
            String stage = running.getLast().stage();
            facts.put("stage", stage);
            if (!stage.equals("college")) {
                facts.put("full_time", true);
            }
        } else if (isNone(id, "students") || !n.enrolmentsOf(id).isEmpty()) {
            facts.put("stage", "none");
        }
    }

    private void disability(String id, String prefix, Map<String, Object> facts) {
        Optional<Disability> worst = worst(id);
        if (worst.isPresent()) {
            facts.put(prefix + "disability_category", (long) worst.get().category());
            facts.put(prefix + "disability_grade", (long) worst.get().grade());
        } else if (isNone(id, "disabilities") || !n.disabilitiesOf(id).isEmpty()) {
            facts.put(prefix + "disability_category", 0L);
            facts.put(prefix + "disability_grade", 0L);
        }
    }

    private Optional<Disability> worst(String id) {
        return n.disabilitiesOf(id).stream()
                .filter(d -> d.spell().runsOn(day))
                .min(Comparator.comparingInt(Disability::grade));
    }

    private boolean isNone(String id, String dataset) {
        return coverage.knows(id, dataset, day) instanceof Knowledge.No;
    }

    private @Nullable List<Earning> earnings(String id) {
        List<Earning> list = new ArrayList<>();
        for (Income income : n.incomesOf(id)) {
            if (income.spell().runsOn(day) && !income.period().equals("once")) {
                boolean yearly = income.period().equals("year");
                list.add(
                        new Earning(
                                income.kind(),
                                yearly ? income.amount() : income.amount().times(MONTHS_OF_YEAR)));
            }
        }
        boolean known = !n.incomesOf(id).isEmpty() || isNone(id, "incomes");
        return known ? list : null;
    }

    private void parents(String id, Map<String, Object> facts) {
        List<String> parents =
                n.parentsOf(id).stream().map(Parenthood::parentId).distinct().sorted().toList();
        if (!parents.isEmpty()) {
            put(facts, "father", state(parents.getFirst()));
        }
        if (parents.size() > 1) {
            put(facts, "mother", state(parents.get(1)));
        }
    }

    /** That a parent is in custody, ill or out of reach is in no dataset: such a one is "alive". */
    private @Nullable String state(String parent) {
        Person person = n.findPerson(parent).orElse(null);
        if (person == null) {
            return null;
        }
        if (!person.aliveOn(day)) {
            return "dead";
        }
        return worst(parent).map(RegisteredMember::isSevere).orElse(false)
                ? "severely-disabled"
                : "alive";
    }

    private static boolean isSevere(Disability d) {
        return d.grade() <= 2 || (d.grade() == 3 && (d.category() == 5 || d.category() == 6));
    }

    /** That nobody is known to have a duty does not say that nobody has one. */
    private @Nullable List<Told> obligors(String id, List<String> members) {
        List<Told> list = new ArrayList<>();
        for (Support support : n.supportersOf(id)) {
            Person person = n.findPerson(support.supporterId()).orElse(null);
            boolean elsewhere = !members.contains(support.supporterId());
            if (person != null && elsewhere && support.spell().runsOn(day) && person.aliveOn(day)) {
                list.add(obligor(person));
            }
        }
        return list.isEmpty() ? null : list;
    }

    private Told obligor(Person person) {
        Map<String, Object> facts = new TreeMap<>();
        put(facts, "age", number(person.ageOn(day)));
        disability(person.personId(), "", facts);
        List<Earning> earnings = earnings(person.personId());
        if (earnings != null) {
            Yuan sum = Yuan.ZERO;
            for (Earning earning : earnings) {
                sum = sum.plus(earning.yearly());
            }
            facts.put("yearly_income", sum.fen());
        }
        n.membershipsOf(person.personId()).stream()
                .filter(m -> m.spell().runsOn(day))
                .flatMap(m -> n.statusesOf(m.aidUnitNo()).stream())
                .filter(s -> s.spell().runsOn(day))
                .map(s -> s.status())
                .filter(s -> List.of("dibao", "tekun", "dibao-marginal").contains(s))
                .findFirst()
                .ifPresentOrElse(s -> facts.put("status", s), () -> facts.put("status", "none"));
        facts.put("agreed", 0L);
        return new Told(facts);
    }
}
