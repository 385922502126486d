package org.kinscope.analytics.study.contagion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.study.event.AgeLimits;
import org.kinscope.analytics.study.event.Event;
import org.kinscope.analytics.study.event.RegisteredScene;
import org.kinscope.analytics.study.event.Scene;
import org.kinscope.analytics.study.event.Suppositions;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Support;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;

/**
 * Lets events happen and runs the rules of every family again that reads the person.
 *
 * <p>An event reaches a family elsewhere on two ways: a rule there reads the person as an obligor
 * or a parent of a member; or the event changes the status of the person's own unit, and a rule
 * there reads the status of an obligor who belongs to that unit. A pure function; many threads may
 * ask.
 */
public final class Contagion {

    private final Calculator calculator;
    private final Function<Family, Question> question;
    private final LocalDate day;
    private final PossibleEvents possible;

    /**
     * By the rules of that calculator.
     *
     * @param question how a family is asked about
     * @param rise how much a wage rises in a month
     */
    public Contagion(
            Calculator calculator, Function<Family, Question> question, LocalDate day, Yuan rise) {
        this.calculator = calculator;
        this.question = question;
        this.day = day;
        possible = new PossibleEvents(AgeLimits.of(calculator.book(), day), day, rise);
    }

    /** {@return the family of the scene, about which these rules are asked} */
    public Suppositions about(Scene scene) {
        return new Suppositions(calculator, question.apply(scene.family()), scene);
    }

    /** {@return a family of the registers, about which these rules are asked} */
    public Suppositions about(CityFamily family) {
        return about(new RegisteredScene(family, day));
    }

    /** {@return what may happen to the member of the family} */
    public List<Event> eventsOf(Scene scene, FamilyMember member) {
        return possible.of(scene, member);
    }

    /** {@return the same of a registered family, all its members in order} */
    public List<Event> eventsOf(CityFamily family) {
        return possible.of(family);
    }

    /** {@return the events of somebody elsewhere, as far as the registers tell them} */
    public List<Event> eventsOf(Neighbourhood n, String personId) {
        return possible.of(n, personId);
    }

    /** {@return the units to which somebody elsewhere belongs} */
    public Set<String> unitsOf(Neighbourhood n, String personId) {
        return possible.unitsOf(n, personId);
    }

    /** {@return what an event of a member makes of the family itself} */
    public Effect within(Scene scene, Subject subject, Event event) {
        return within(about(scene), subject, event);
    }

    private static Effect within(Suppositions asked, Subject subject, Event event) {
        return new Effect(
                event,
                subject,
                asked.question().family().divisionCode(),
                true,
                asked.before(),
                asked.after(event));
    }

    /**
     * {@return what all events of all members make of the family itself; the death of who lives
     * alone leaves none}
     */
    public List<Effect> within(CityFamily family) {
        Suppositions asked = about(family);
        return leaving(family).map(e -> within(asked, family.subject(), e)).toList();
    }

    /** {@return all events of the members, without those that leave nobody} */
    private Stream<Event> leaving(CityFamily family) {
        boolean alone = family.family().members().size() == 1;
        return eventsOf(family).stream().filter(e -> !(alone && e.kind().leaves()));
    }

    /**
     * {@return what all events of all members make of the family itself, as it is kept of a city}
     * Where the tier is not known as it is, no event is asked about: nothing could be told of it.
     *
     * @param asked the family, as {@link #about(CityFamily)} gives it
     * @param statuses takes each effect that gives or takes the family's status
     */
    public List<Outcome> outcomes(
            CityFamily family, Suppositions asked, Consumer<Effect> statuses) {
        List<Outcome> outcomes = new ArrayList<>();
        leaving(family)
                .forEach(
                        event -> {
                            if (!asked.before().isEvaluated()) {
                                outcomes.add(Outcome.notTold(event, family, true));
                                return;
                            }
                            Effect effect = within(asked, family.subject(), event);
                            outcomes.add(Outcome.of(effect));
                            if (effect.changesStatus()) {
                                statuses.accept(effect);
                            }
                        });
        return outcomes;
    }

    /**
     * {@return what an event makes of a family to which the person does not belong; empty where
     * none of its rules reads anything else than before}
     *
     * @param inside what the event makes of the person's own family, whose status an obligor may
     *     have; null where nothing is known of it
     */
    public Optional<Effect> elsewhere(CityFamily family, Event event, @Nullable Effect inside) {
        Suppositions asked = about(family);
        return then(family, event, inside)
                .map(
                        then ->
                                new Effect(
                                        event,
                                        family.subject(),
                                        family.family().divisionCode(),
                                        isMember(family, event),
                                        asked.before(),
                                        asked.of(then)));
    }

    /** {@return the same as it is kept of a city} */
    Optional<Outcome> outcomeElsewhere(
            CityFamily family, Suppositions asked, Event event, @Nullable Effect inside) {
        return then(family, event, inside)
                .map(
                        then -> {
                            boolean member = isMember(family, event);
                            if (!asked.before().isEvaluated()) {
                                return Outcome.notTold(event, family, member);
                            }
                            return Outcome.of(
                                    new Effect(
                                            event,
                                            family.subject(),
                                            family.family().divisionCode(),
                                            member,
                                            asked.before(),
                                            asked.of(then)));
                        });
    }

    /** {@return the family after the event; empty where nothing that is read of it changes} */
    private Optional<Family> then(CityFamily family, Event event, @Nullable Effect inside) {
        RegisteredScene scene = new RegisteredScene(family, day);
        Effect own = inside;
        Family then =
                own != null && own.changesStatus() && own.subject().kind() == Subject.Kind.AID_UNIT
                        ? scene.after(event, own.subject().key(), own.after().status())
                        : scene.after(event);
        return then.equals(family.family()) ? Optional.empty() : Optional.of(then);
    }

    /** Who is in two units is a member of both. */
    private static boolean isMember(CityFamily family, Event event) {
        return family.family().members().stream().anyMatch(m -> m.key().equals(event.person()));
    }

    /**
     * {@return what the event makes of the person's own family and of each of the others that reads
     * it, the own first}
     */
    public List<Effect> across(CityFamily own, Collection<CityFamily> others, Event event) {
        Effect inside = within(new RegisteredScene(own, day), own.subject(), event);
        List<Effect> effects = new ArrayList<>(List.of(inside));
        for (CityFamily other : others) {
            if (!other.subject().equals(own.subject())) {
                elsewhere(other, event, inside).ifPresent(effects::add);
            }
        }
        return effects;
    }

    /** {@return who lives elsewhere and is read by a rule of the family: obligors and parents} */
    public Set<String> readElsewhere(CityFamily family) {
        Neighbourhood n = family.around();
        Set<String> members = new LinkedHashSet<>();
        family.family().members().forEach(m -> members.add(m.key()));
        Set<String> read = new TreeSet<>();
        for (String member : members) {
            for (Support duty : n.supportersOf(member)) {
                if (duty.spell().runsOn(day)) {
                    read.add(duty.supporterId());
                }
            }
            n.parentsOf(member).stream().map(Parenthood::parentId).forEach(read::add);
        }
        read.removeAll(members);
        read.removeIf(id -> !n.findPerson(id).map(p -> p.aliveOn(day)).orElse(false));
        return read;
    }
}
