package org.kinscope.ingest.offline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kinscope.ingest.offline.Step.Change;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.write.Stubs;

/**
 * What becomes of a row of each dataset, read from the statements that write it, and by which
 * property the nodes of each label are told apart.
 */
final class Recipes {

    /** How the key of a fact is called on its element. */
    private static final String FACT_KEY = "factKey";

    private final Map<String, List<List<Step>>> ofDataset = new HashMap<>();
    private final Map<String, String> keyOfLabel = new HashMap<>();
    private final Set<String> soughtElsewhere = new HashSet<>();
    private final List<Step> person;

    private Recipes(List<Step> person) {
        this.person = person;
    }

    /**
     * {@return the recipes of these datasets}
     *
     * @throws RecipeRefused where a statement has a form that only the server can do
     */
    static Recipes of(List<Dataset> datasets) {
        Recipes recipes = new Recipes(StatementReader.read(Stubs.personStatement()));
        for (Dataset dataset : datasets) {
            recipes.ofDataset.put(
                    dataset.name(), dataset.write().stream().map(StatementReader::read).toList());
        }
        recipes.keys();
        recipes.ofDataset.replaceAll((_, statements) -> recipes.byKeyOfLabel(statements));
        return recipes;
    }

    /** {@return for each statement of the dataset its steps} */
    List<List<Step>> of(Dataset dataset) {
        return ofDataset.getOrDefault(dataset.name(), List.of());
    }

    /** {@return how somebody becomes a person who is named for the first time} */
    List<Step> person() {
        return person;
    }

    /** {@return the property that tells nodes of the label apart} */
    String keyOf(String label) {
        return keyOfLabel.getOrDefault(label, FACT_KEY);
    }

    /** {@return whether rows of other datasets than its own name nodes of the label} */
    boolean isSoughtElsewhere(String label) {
        return soughtElsewhere.contains(label);
    }

    /** A label whose nodes are sought by another property than the fact's key has that as key. */
    private void keys() {
        everyStep()
                .forEach(
                        step -> {
                            if (step instanceof Step.Node node
                                    && !node.property().equals(FACT_KEY)) {
                                keyOfLabel.put(node.label(), node.property());
                                soughtElsewhere.add(node.label());
                            }
                        });
    }

    private Stream<Step> everyStep() {
        return Stream.concat(
                person.stream(),
                ofDataset.values().stream().flatMap(List::stream).flatMap(List::stream));
    }

    /**
     * Where a dataset finds its own node by the fact's key, what it sets as the key says it too.
     */
    private List<List<Step>> byKeyOfLabel(List<List<Step>> statements) {
        return statements.stream()
                .map(steps -> steps.stream().map(step -> byKeyOfLabel(step, statements)).toList())
                .toList();
    }

    private Step byKeyOfLabel(Step step, List<List<Step>> statements) {
        if (!(step instanceof Step.Node node) || node.property().equals(keyOf(node.label()))) {
            return step;
        }
        String key = keyOf(node.label());
        return new Step.Node(
                node.variable(),
                node.label(),
                key,
                termOf(key, node.label(), statements),
                node.create(),
                node.whenNew());
    }

    private static Term termOf(String property, String label, List<List<Step>> statements) {
        for (List<Step> steps : statements) {
            List<String> variables = new ArrayList<>();
            for (Step step : steps) {
                if (step instanceof Step.Node node && node.label().equals(label)) {
                    variables.add(node.variable());
                } else if (step instanceof Step.Set(List<Change> changes)) {
                    for (Change change : changes) {
                        if (variables.contains(change.variable())
                                && change.value() instanceof Term.Entries(Map<String, Term> terms)
                                && terms.get(property) instanceof Term term) {
                            return term;
                        }
                    }
                }
            }
        }
        throw new RecipeRefused("no statement sets " + property + " of a " + label);
    }
}
