package org.kinscope.analytics.trap;

import java.util.List;
import org.kinscope.analytics.detector.Detectors;
import org.kinscope.analytics.detector.trapstay.TrapStay;
import org.kinscope.analytics.neighbourhood.Subjects;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.sweep.Questions;
import org.kinscope.analytics.sweep.Sweep;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.scope.Scope;

/**
 * Units of tier 1 whose income has been at least S for half a year, by the analysis {@code
 * trap.stay}.
 *
 * @param units how many
 * @param withAble how many of them have somebody of working age who is not at school
 */
public record Stayers(int units, int withAble) {

    private static final String CODE = "trap.stay";

    /** {@return the stayers of the scope on the policy's day} */
    public static Stayers of(CityProjection city, Scope scope, PolicyAt policy) {
        List<Finding<?>> found =
                Sweep.run(city, Questions.of(List.of(Detectors.get(CODE)), policy.date(), policy))
                        .findings();
        Subjects subjects = city.in(scope).subjects();
        int units = 0;
        int able = 0;
        for (Finding<?> finding : found) {
            if (subjects.covers(finding.subject()) && finding.grounds() instanceof TrapStay stay) {
                units++;
                able += stay.ofWorkingAge() > 0 ? 1 : 0;
            }
        }
        return new Stayers(units, able);
    }
}
