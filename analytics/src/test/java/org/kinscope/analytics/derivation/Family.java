package org.kinscope.analytics.derivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.fact.Disability;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/** A family in a few words, and the duties among its people. */
final class Family {

    private static final Source SOMEBODY = new Source(1, 1, 2);

    private final List<Person> persons = new ArrayList<>();
    private final List<Parenthood> parenthoods = new ArrayList<>();
    private final List<Marriage> marriages = new ArrayList<>();
    private final List<Disability> disabilities = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final List<StatusSpell> statuses = new ArrayList<>();

    Family lives(String name, @Nullable String born) {
        return lived(name, born, null);
    }

    Family lived(String name, @Nullable String born, @Nullable String died) {
        persons.add(new Person(name, name, day(born), day(died), null, null, SOMEBODY));
        return this;
    }

    Family parent(String parent, String child) {
        return parent(parent, child, "birth");
    }

    Family parent(String parent, String child, String kind) {
        parenthoods.add(new Parenthood(parent, child, kind, SOMEBODY));
        return this;
    }

    Family married(String husband, String wife, String from, @Nullable String to) {
        marriages.add(new Marriage(husband, wife, spell(from, to), SOMEBODY));
        return this;
    }

    Family disabled(String name, int grade, String from, @Nullable String to) {
        disabilities.add(new Disability(name, 4, grade, spell(from, to), SOMEBODY));
        return this;
    }

    Family belongs(String name, String unit, String from, @Nullable String to) {
        memberships.add(new Membership(name, unit, true, spell(from, to), SOMEBODY));
        return this;
    }

    Family status(String unit, String status, String from, @Nullable String to) {
        statuses.add(new StatusSpell(unit, status, spell(from, to), null, null, SOMEBODY));
        return this;
    }

    /** {@return each duty as {@code from -> to, basis article, days}, in order} */
    List<String> duties() {
        return SupportDerivation.derive(
                        persons, parenthoods, marriages, disabilities, memberships, statuses)
                .relations()
                .stream()
                .map(
                        duty ->
                                duty.fromId()
                                        + " -> "
                                        + duty.toId()
                                        + ", "
                                        + duty.properties().get("basis")
                                        + " "
                                        + duty.properties().get("article")
                                        + ", "
                                        + days(duty.spell()))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** {@return each pair of siblings as {@code a ~ b, basis, days}, in order} */
    List<String> siblings() {
        return siblingDerivation().relations().stream()
                .map(
                        pair ->
                                pair.fromId()
                                        + " ~ "
                                        + pair.toId()
                                        + ", "
                                        + pair.properties().get("basis")
                                        + ", "
                                        + days(pair.spell()))
                .sorted()
                .toList();
    }

    Derived siblingDerivation() {
        return SiblingDerivation.derive(persons, parenthoods);
    }

    static String days(Spell spell) {
        return (spell.from() == null ? "" : spell.from())
                + ".."
                + (spell.to() == null ? "" : spell.to());
    }

    static Spell spell(@Nullable String from, @Nullable String to) {
        return new Spell(day(from), day(to));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
