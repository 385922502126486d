package org.kinscope.analytics.kinship;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.time.Spell;

/**
 * A relative and how to get there.
 *
 * @param personId the relative
 * @param memberId the person from whom the path begins
 * @param path the steps, one or two
 */
public record Kin(String personId, String memberId, List<KinStep> path) {

    private static final Map<String, Words> TWO_STEPS =
            Map.of(
                    "PARENT PARENT", new Words("祖父母或外祖父母", "grandparent"),
                    "CHILD CHILD", new Words("孙子女或外孙子女", "grandchild"),
                    "PARENT CHILD", new Words("兄弟姐妹", "sibling"),
                    "PARENT SPOUSE", new Words("父母的配偶", "parent's spouse"),
                    "SPOUSE PARENT", new Words("配偶的父母", "parent-in-law"),
                    "CHILD SPOUSE", new Words("子女的配偶", "child-in-law"),
                    "SPOUSE CHILD", new Words("配偶的子女", "spouse's child"),
                    "CHILD PARENT", new Words("子女的另一方父母", "co-parent"));

    public Kin {
        path = List.copyOf(path);
    }

    /** {@return what the relative is to the member, in words} */
    public Words relation() {
        if (path.size() == 1) {
            KinStep.Kind kind = path.getFirst().kind();
            return new Words(kind.zh(), kind.en());
        }
        KinStep.Kind first = path.get(0).kind();
        KinStep.Kind second = path.get(1).kind();
        return TWO_STEPS.getOrDefault(
                first + " " + second,
                new Words(first.zh() + "的" + second.zh(), first.en() + "'s " + second.en()));
    }

    /** {@return the facts of the path, a shared parent told by its two births} */
    public List<Evidence.Step> evidence(Neighbourhood n) {
        List<Evidence.Step> steps = new ArrayList<>();
        for (KinStep step : path) {
            if (step.kind() == KinStep.Kind.SIBLING) {
                steps.addAll(sharedParent(n, step));
            } else {
                steps.add(step(n, step));
            }
        }
        return steps;
    }

    private static Evidence.Step step(Neighbourhood n, KinStep step) {
        String from = nameOf(n, step.fromId());
        String to = nameOf(n, step.toId());
        return new Evidence.Step(
                new Words(
                        to + "是" + from + "的" + step.kind().zh(),
                        to + " is " + from + "'s " + step.kind().en()),
                step.kind().relation(),
                step.fromId(),
                step.toId(),
                step.spell(),
                step.source());
    }

    private static List<Evidence.Step> sharedParent(Neighbourhood n, KinStep step) {
        for (Parenthood one : n.parentsOf(step.fromId())) {
            Optional<Parenthood> other =
                    n.parentsOf(step.toId()).stream()
                            .filter(p -> p.parentId().equals(one.parentId()))
                            .findFirst();
            if (other.isPresent()) {
                return List.of(
                        step(
                                n,
                                new KinStep(
                                        step.fromId(),
                                        one.parentId(),
                                        KinStep.Kind.PARENT,
                                        Spell.ALWAYS,
                                        one.source())),
                        step(
                                n,
                                new KinStep(
                                        one.parentId(),
                                        step.toId(),
                                        KinStep.Kind.CHILD,
                                        Spell.ALWAYS,
                                        other.get().source())));
            }
        }
        return List.of(step(n, step));
    }

    /** {@return the person's name, or a word for somebody whose name nobody told} */
    public static String nameOf(Neighbourhood n, String personId) {
        return n.findPerson(personId).map(Person::name).orElse("未登记人员 (unregistered)");
    }
}
