package org.kinscope.analytics.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Registration;

/**
 * Who of a registered household would be assessed together if it asked for aid: those registered in
 * it, their spouses wherever they are registered, and their dependent children whose other parent
 * is no other household's; nobody who has died or is in prison. 最低生活保障审核确认办法 (民发〔2021〕57号), art. 6.
 *
 * <p>That others live there without being registered no register tells.
 *
 * @param registered who is registered in it, by personId
 * @param marriages the marriages with those who are registered elsewhere, by the spouse here
 * @param children the parenthoods of dependent children who are registered elsewhere
 */
public record LegalFamily(
        List<Registration> registered, List<Marriage> marriages, List<Parenthood> children) {

    private static final int OF_AGE = 18;

    /** Who studies for a second degree stands on their own. */
    private static final String POSTGRADUATE = "postgraduate";

    public LegalFamily {
        registered = List.copyOf(registered);
        marriages = List.copyOf(marriages);
        children = List.copyOf(children);
    }

    /** {@return the family of the household on the day; without people where nobody lives there} */
    public static LegalFamily of(Neighbourhood n, String householdNo, LocalDate day) {
        List<Registration> registered =
                n.registeredIn(householdNo).stream()
                        .filter(r -> r.spell().runsOn(day) && isThere(n, r.personId(), day))
                        .toList();
        Set<String> here = new TreeSet<>();
        registered.forEach(r -> here.add(r.personId()));
        Set<String> adults = new TreeSet<>(here);
        List<Marriage> marriages = new ArrayList<>();
        for (String id : here) {
            for (Marriage marriage : n.marriagesOf(id)) {
                String spouse = marriage.otherThan(id);
                if (marriage.spell().runsOn(day) && isThere(n, spouse, day) && adults.add(spouse)) {
                    marriages.add(marriage);
                }
            }
        }
        Set<String> all = new TreeSet<>(adults);
        List<Parenthood> children = new ArrayList<>();
        for (String id : here) {
            for (Parenthood child : n.childrenOf(id)) {
                if (isDependent(n, child.childId(), day)
                        && isNoOthers(n, child.childId(), adults, day)
                        && all.add(child.childId())) {
                    children.add(child);
                }
            }
        }
        return new LegalFamily(registered, marriages, children);
    }

    private static boolean isThere(Neighbourhood n, String personId, LocalDate day) {
        return isAlive(n, personId, day) && !isInPrison(n, personId, day);
    }

    private static boolean isAlive(Neighbourhood n, String personId, LocalDate day) {
        return n.findPerson(personId).map(p -> p.aliveOn(day)).orElse(false);
    }

    private static boolean isInPrison(Neighbourhood n, String personId, LocalDate day) {
        return n.imprisonmentsOf(personId).stream().anyMatch(i -> i.spell().runsOn(day));
    }

    private static boolean isDependent(Neighbourhood n, String childId, LocalDate day) {
        LocalDate born = n.findPerson(childId).map(Person::birthDate).orElse(null);
        boolean minor = born != null && born.isAfter(day.minusYears(OF_AGE));
        boolean studies =
                n.enrolmentsOf(childId).stream()
                        .anyMatch(e -> e.spell().runsOn(day) && !e.stage().equals(POSTGRADUATE));
        return (minor || studies) && isThere(n, childId, day);
    }

    /** Whether no parent of the child lives elsewhere. */
    private static boolean isNoOthers(
            Neighbourhood n, String childId, Set<String> adults, LocalDate day) {
        return n.parentsOf(childId).stream()
                .map(Parenthood::parentId)
                .allMatch(
                        parent ->
                                adults.contains(parent)
                                        || n.findPerson(parent).isPresent()
                                                && !isThere(n, parent, day));
    }

    /** {@return the personIds of all, in order} */
    public List<String> people() {
        Set<String> people = new TreeSet<>();
        registered.forEach(r -> people.add(r.personId()));
        for (Marriage marriage : marriages) {
            people.add(marriage.husbandId());
            people.add(marriage.wifeId());
        }
        children.forEach(c -> people.add(c.childId()));
        return List.copyOf(people);
    }

    /**
     * {@return where the household is; else where the first lives who was ever registered in it, by
     * personId; null where that is not known}
     */
    public static @Nullable String divisionOf(Neighbourhood n, String householdNo) {
        List<Registration> all = n.registeredIn(householdNo);
        String own = all.isEmpty() ? null : all.getFirst().divisionCode();
        if (own != null) {
            return own;
        }
        return all.stream()
                .map(Registration::personId)
                .sorted()
                .flatMap(id -> n.findPerson(id).map(Person::divisionCode).stream())
                .findFirst()
                .orElse(null);
    }
}
