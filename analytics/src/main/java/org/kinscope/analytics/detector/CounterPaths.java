package org.kinscope.analytics.detector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.MedicalBill;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Residence;
import org.kinscope.graph.finding.Evidence.CounterPath;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.time.Spell;

/**
 * The innocent path beside a suspicious one: facts in sight that explain the same without wrong.
 * Each rule names what could explain what it finds, the strongest explanation first; the first of
 * which the city holds facts is shown, and where it holds none, what was looked for. It is for
 * whoever decides: no rule is silent by it, and nothing is said of what stands in no dataset.
 */
public final class CounterPaths {

    private CounterPaths() {}

    /**
     * {@return the first of the explanations that has facts}
     *
     * @param lookedFor all of them in words, for when none has
     * @param strongestFirst the explanations with their facts, if any
     */
    public static CounterPath strongest(Words lookedFor, CounterPath... strongestFirst) {
        return Arrays.stream(strongestFirst)
                .filter(CounterPath::isFound)
                .findFirst()
                .orElseGet(() -> new CounterPath(lookedFor, List.of()));
    }

    /** {@return one explanation and its facts, each once} */
    public static CounterPath of(String zh, String en, Collection<Step> steps) {
        return new CounterPath(new Words(zh, en), steps.stream().distinct().toList());
    }

    /**
     * {@return the facts by which both live at one dwelling, as {@link Whereabouts#livesThere} says
     * of each; none where they do not or it is not known}
     */
    public static List<Step> home(Neighbourhood n, String one, String other, LocalDate day) {
        Set<String> dwellings = new TreeSet<>();
        n.findPerson(one).map(Person::dwellingKey).ifPresent(dwellings::add);
        n.residencesOf(one).stream()
                .filter(r -> r.spell().runsOn(day))
                .map(Residence::dwellingKey)
                .forEach(dwellings::add);
        for (String dwelling : dwellings) {
            Whereabouts first = Whereabouts.of(n, one, dwelling, day);
            Whereabouts second = Whereabouts.of(n, other, dwelling, day);
            if (Boolean.TRUE.equals(first.livesThere())
                    && Boolean.TRUE.equals(second.livesThere())) {
                List<Step> steps = new ArrayList<>(first.steps());
                steps.addAll(second.steps());
                return steps;
            }
        }
        return List.of();
    }

    /**
     * {@return the facts by which all these people live at one dwelling, by the register of
     * persons; none where one lives elsewhere or it is not known, or there is one alone}
     */
    public static List<Step> oneDwelling(Neighbourhood n, Collection<String> people) {
        List<Step> steps = new ArrayList<>();
        Set<String> dwellings = new TreeSet<>();
        for (String id : new TreeSet<>(people)) {
            Person person = n.findPerson(id).orElse(null);
            String dwelling = person == null ? null : person.dwellingKey();
            if (person == null || dwelling == null) {
                return List.of();
            }
            dwellings.add(dwelling);
            steps.add(
                    new Step(
                            new Words("人口登记住址", "lives there by the register of persons"),
                            "LOCATED_AT",
                            id,
                            dwelling,
                            Spell.ALWAYS,
                            person.source()));
        }
        return dwellings.size() == 1 && steps.size() > 1 ? steps : List.of();
    }

    /** {@return what these people paid themselves for treatment on such days} */
    public static List<Step> treated(
            Neighbourhood n, Collection<String> people, Predicate<LocalDate> on) {
        return new TreeSet<>(people)
                .stream()
                        .flatMap(id -> n.billsOf(id).stream())
                        .filter(bill -> bill.selfPaid().fen() > 0)
                        .filter((MedicalBill bill) -> on.test(bill.settledOn()))
                        .map(TierEvidence::bill)
                        .toList();
    }
}
