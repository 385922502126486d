package org.kinscope.analytics.study.event;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Entitlements;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.calculator.Variations;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.study.aid.Aid;

/**
 * One family as it is, and as it would be: the rules are asked once about what is the same. Of one
 * thread.
 */
public final class Suppositions {

    private final Calculator calculator;
    private final Question question;
    private final Scene scene;
    private final Variations asked;
    private final Map<Event, Aid> after = new HashMap<>();
    private @Nullable Entitlements now;
    private @Nullable Aid before;

    /**
     * Of the family of the scene.
     *
     * @param question by which day and values; its own family does not matter
     */
    public Suppositions(Calculator calculator, Question question, Scene scene) {
        this.calculator = calculator;
        this.asked = calculator.variations();
        this.question = question.about(scene.family());
        this.scene = scene;
    }

    /** {@return the calculator that is asked} */
    public Calculator calculator() {
        return calculator;
    }

    /** {@return the question about the family as it is} */
    public Question question() {
        return question;
    }

    /** {@return the family and what may happen to it} */
    public Scene scene() {
        return scene;
    }

    /** {@return what the rules give as it is, without reasons} */
    Entitlements entitlements() {
        Entitlements known = now;
        if (known == null) {
            known = asked.unexplained(question);
            now = known;
        }
        return known;
    }

    /** {@return aid of a year as it is} */
    public Aid before() {
        Aid known = before;
        if (known == null) {
            known = Aid.of(entitlements());
            before = known;
        }
        return known;
    }

    /** {@return aid of a year after an event of one of the members} */
    public Aid after(Event event) {
        Aid known = after.get(event);
        if (known == null) {
            known = of(scene.after(event));
            after.put(event, known);
        }
        return known;
    }

    /** {@return aid of a year of the same family with other facts} */
    public Aid of(Family then) {
        return then.equals(question.family())
                ? before()
                : Aid.of(asked.unexplained(question.about(then)));
    }
}
