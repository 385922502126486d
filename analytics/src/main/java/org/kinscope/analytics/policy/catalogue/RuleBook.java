package org.kinscope.analytics.policy.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.condition.Language;

/**
 * All rules of a catalogue, checked and compiled. It is read once and never changes.
 *
 * <p>The dated values themselves (standards, multiples, property limits, pairs) stay with {@link
 * PolicyCatalogue}, which the detectors read; this book adds conditions, amounts and readings.
 */
public final class RuleBook {

    private final PolicyCatalogue catalogue;
    private final Language language;
    private final List<Fact> facts;
    private final Map<String, List<Fact>> factsByWhom;
    private final List<Value> values;
    private final List<ProgrammeRules> programmes;
    private final Map<String, List<Rule>> groups;
    private final List<AmountRule> support;
    private final List<ReadingReader.ProfileOf> profiles;
    private final List<Reading> readings;
    private final List<IncomeKind> incomeKinds;

    private RuleBook(PolicyCatalogue catalogue, boolean byCel) {
        this.catalogue = catalogue;
        RuleReader reader = new RuleReader(catalogue, byCel);
        language = reader.language;
        facts = List.copyOf(reader.facts);
        factsByWhom = facts.stream().collect(Collectors.groupingBy(Fact::of));
        values = List.copyOf(reader.values);
        programmes = List.copyOf(reader.programmes());
        groups = reader.groups();
        support = reader.support();
        ReadingReader others = new ReadingReader(reader::file);
        profiles = others.profiles();
        readings = others.readings();
        incomeKinds = others.incomeKinds();
    }

    /**
     * {@return the rules of the catalogue}
     *
     * @throws org.kinscope.analytics.policy.PolicyFormatException if a file breaks its form or an
     *     expression is none
     */
    public static RuleBook of(PolicyCatalogue catalogue) {
        return new RuleBook(catalogue, false);
    }

    /**
     * {@return the same rules with every expression evaluated by CEL's own interpreter} Slower by a
     * hundred times: for who compares.
     */
    public static RuleBook byCel(PolicyCatalogue catalogue) {
        return new RuleBook(catalogue, true);
    }

    /** {@return the catalogue of dated values beside which it stands} */
    public PolicyCatalogue catalogue() {
        return catalogue;
    }

    /** {@return the names that its expressions speak of} */
    public Language language() {
        return language;
    }

    /** {@return what may be told of a family} */
    public List<Fact> facts() {
        return facts;
    }

    /** {@return what may be told of a {@code unit}, a {@code person} or an {@code obligor}} */
    public List<Fact> factsOf(String whom) {
        return factsByWhom.getOrDefault(whom, List.of());
    }

    /** {@return all values, those of programmes too} */
    public List<Value> values() {
        return values;
    }

    /** {@return the value of that name} */
    public Value value(String name) {
        return values.stream()
                .filter(v -> v.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("the catalogue has no value " + name));
    }

    /** {@return all programmes, in the catalogue's order} */
    public List<ProgrammeRules> programmes() {
        return programmes;
    }

    /** {@return the programme of that code} */
    public Optional<ProgrammeRules> findProgramme(String code) {
        return programmes.stream().filter(p -> p.code().equals(code)).findFirst();
    }

    /** {@return the rules of a group in force on that day} */
    public List<Rule> group(String name, LocalDate day) {
        return groups.getOrDefault(name, List.of()).stream()
                .filter(r -> r.basis().spell().runsOn(day))
                .toList();
    }

    /** {@return the rules of all groups, by the group's name} */
    public Map<String, List<Rule>> groups() {
        return groups;
    }

    /** {@return how support by relatives is imputed on that day} */
    public Optional<AmountRule> supportOn(LocalDate day) {
        return ProgrammeRules.on(day, support, AmountRule::basis);
    }

    /** {@return all dated rules of imputed support} */
    public List<AmountRule> support() {
        return support;
    }

    /** {@return the names of all profiles} */
    public List<String> profiles() {
        return readings.stream().map(Reading::profile).distinct().toList();
    }

    /** {@return all readings, of all days} */
    public List<Reading> readings() {
        return readings;
    }

    /** {@return the profile that holds in that division on that day} */
    public String profileOf(@Nullable String divisionCode, LocalDate day) {
        String division = divisionCode == null ? catalogue.cityArea() : divisionCode;
        return profiles.stream()
                .filter(p -> division.startsWith(p.area()) && p.spell().runsOn(day))
                .max(Comparator.comparingInt(p -> p.area().length()))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "profiles.yaml has no profile for " + division))
                .profile();
    }

    /**
     * {@return how the profile reads the rules on that day}
     *
     * @throws IllegalArgumentException if there is no such profile
     */
    public Reading reading(String profile, LocalDate day) {
        return ProgrammeRules.on(
                        day,
                        readings.stream().filter(r -> r.profile().equals(profile)).toList(),
                        Reading::basis)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "profile '"
                                                + profile
                                                + "' is not one of "
                                                + profiles()
                                                + " on "
                                                + day));
    }

    /** {@return the kinds of income as they count on that day, by code} */
    public Optional<IncomeKind> incomeKind(String kind, LocalDate day) {
        return ProgrammeRules.on(
                day,
                incomeKinds.stream().filter(k -> k.kind().equals(kind)).toList(),
                IncomeKind::basis);
    }

    /** {@return all lines about kinds of income} */
    public List<IncomeKind> incomeKinds() {
        return incomeKinds;
    }
}
