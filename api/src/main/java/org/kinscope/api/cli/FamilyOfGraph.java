package org.kinscope.api.cli;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.entitlement.Families;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.graph.scope.AsOf;
import org.kinscope.graph.scope.Known;
import org.kinscope.graph.scope.Scope;

/** The family that a command names, read from the graph. */
final class FamilyOfGraph {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private FamilyOfGraph() {}

    /**
     * {@return the family; of the three names one is given}
     *
     * @throws CommandFailed if the graph has no such subject
     */
    static Families.Found find(
            OpenGraph graph,
            GlobalOptions global,
            @Nullable String unit,
            @Nullable String household,
            @Nullable String person) {
        graph.tellUnfinished(global);
        Families families =
                Families.withSurroundings(
                        graph.driver(), new GraphReader(graph.driver(), PATIENCE));
        AsOf at = new AsOf(global.day(), Scope.CITY, Known.NOW);
        Optional<Families.Found> found;
        if (unit != null) {
            found = families.ofUnit(unit, at);
        } else if (household != null) {
            found = families.ofHousehold(household, at);
        } else {
            found =
                    families.ofPerson(
                            new NamedRecord(graph.ids()).idOf(String.valueOf(person)), at);
        }
        return found.orElseThrow(
                () ->
                        new CommandFailed(
                                ExitCode.DATA, "the graph has no such unit, household or person"));
    }
}
