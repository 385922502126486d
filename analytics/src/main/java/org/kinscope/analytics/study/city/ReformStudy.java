package org.kinscope.analytics.study.city;

import java.util.ArrayList;
import java.util.List;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.city.Population;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.reform.Reform;
import org.kinscope.analytics.study.reform.Outcome;
import org.kinscope.analytics.study.reform.Standing;
import org.kinscope.graph.money.Yuan;

/** Reforms of a population, side by side with the rules of today. */
public final class ReformStudy {

    private ReformStudy() {}

    /**
     * {@return the outcome of each reform, in their order}
     *
     * @param povertyLine yuan a head and month
     */
    public static List<Outcome> of(
            Population families, StudyTerms terms, List<Reform> reforms, Yuan povertyLine) {
        RuleBook book = terms.calculator().book();
        List<Standing.Rules> rules = new ArrayList<>();
        rules.add(new Standing.Rules(book, Reform.NONE, terms.delta()));
        for (Reform reform : reforms) {
            rules.add(new Standing.Rules(book, reform, terms.delta()));
        }
        List<List<Standing>> all = standings(families, terms, rules);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 1; i < rules.size(); i++) {
            int place = i;
            outcomes.add(
                    Outcome.of(
                            rules.get(i).reform(),
                            all.stream()
                                    .map(s -> new Outcome.Changed(s.getFirst(), s.get(place)))
                                    .toList(),
                            terms.digits(),
                            terms.delta(),
                            povertyLine));
        }
        return outcomes;
    }

    /**
     * {@return of every family where it stands by each of the rules, of which the first are
     * today's}
     */
    static List<List<Standing>> standings(
            Population families, StudyTerms terms, List<Standing.Rules> rules) {
        return families.ask(
                f -> {
                    Question question = terms.question(f.family());
                    List<Standing> all = new ArrayList<>();
                    all.add(rules.getFirst().of(f.subject(), question));
                    for (Standing.Rules reformed : rules.subList(1, rules.size())) {
                        all.add(reformed.of(f.subject(), question, all.getFirst()));
                    }
                    return List.copyOf(all);
                });
    }
}
