package org.kinscope.api.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Entitlement.Outcome;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.RegisteredFamily;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.precheck.Prechecks;
import org.kinscope.analytics.schedule.FamilySchedules;
import org.kinscope.analytics.schedule.Schedule;
import org.kinscope.api.entitlement.Entitlements.EntitledMember;
import org.kinscope.api.entitlement.Families.Found;
import org.kinscope.api.person.People;
import org.kinscope.api.person.Person;
import org.kinscope.api.person.PersonAt;
import org.kinscope.api.scope.DefaultDay;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What is due: to a family of the graph, to one that is told; and what to look at before. */
@Controller
public final class EntitlementController {

    private final NamedFamilies families;
    private final People people;
    private final Calculators rules;
    private final DefaultDay defaultDay;

    EntitlementController(
            NamedFamilies families, People people, Calculators rules, DefaultDay defaultDay) {
        this.families = families;
        this.people = people;
        this.rules = rules;
        this.defaultDay = defaultDay;
    }

    /**
     * {@return what is due to the family of the one that is named; null where it is not in sight}
     */
    @QueryMapping
    public @Nullable Entitlements entitlements(
            @Argument @Nullable String aidUnit,
            @Argument @Nullable String household,
            @Argument @Nullable String person,
            @Argument @Nullable EntitlementOptions options,
            AsOf at) {
        Calculator calculator = rules.on(at.day());
        Optional<Found> found = families.find(aidUnit, household, person, at);
        return found.map(f -> answer(calculator, f.family(), f.kind(), at, options)).orElse(null);
    }

    @QueryMapping
    Entitlements whatIf(
            @Argument Map<String, Object> input,
            @Argument @Nullable EntitlementOptions options,
            @Argument @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? defaultDay.get() : asOf;
        Calculator calculator = rules.on(day);
        Family family = new ToldFamily(calculator.book()).of(input);
        Question question = or(options).about(family, day, calculator.book());
        return new Entitlements(
                calculator.answer(question),
                question,
                null,
                family.key(),
                null,
                this::departmentName);
    }

    @QueryMapping
    @Nullable PrecheckAnswer precheck(
            @Argument String person,
            @Argument String programme,
            @Argument @Nullable Yuan amount,
            AsOf at) {
        Calculator calculator = rules.on(at.day());
        String id = people.homeOf(person, at);
        return families.withSurroundings(id, at)
                .map(
                        found ->
                                new Prechecks(calculator)
                                        .of(
                                                found.around(),
                                                found.family(),
                                                id,
                                                programme,
                                                amount,
                                                at.day()))
                .map(precheck -> new PrecheckAnswer(precheck, at))
                .orElse(null);
    }

    /** {@return what is due to a unit whose surroundings were read already} */
    public Entitlements ofUnit(Neighbourhood n, String aidUnitNo, AsOf at) {
        Calculator calculator = rules.on(at.day());
        return answer(
                calculator,
                RegisteredFamily.of(n, aidUnitNo, at.day()),
                Subject.Kind.AID_UNIT,
                at,
                null);
    }

    private Entitlements answer(
            Calculator calculator,
            Family family,
            Subject.Kind kind,
            AsOf at,
            @Nullable EntitlementOptions options) {
        Question question = or(options).about(family, at.day(), calculator.book());
        return new Entitlements(
                calculator.answer(question),
                question,
                kind,
                family.key(),
                at,
                this::departmentName);
    }

    private static EntitlementOptions or(@Nullable EntitlementOptions options) {
        return options == null ? EntitlementOptions.NONE : options;
    }

    private Words departmentName(String code) {
        return rules.calculator()
                .book()
                .catalogue()
                .findDepartmentName(code)
                .orElse(new Words(code, code));
    }

    @SchemaMapping(typeName = "Entitlements")
    List<Entitlement> programmes(
            Entitlements entitlements, @Argument @Nullable List<Outcome> outcomes) {
        return entitlements.entitlements().stream()
                .filter(e -> outcomes == null || outcomes.contains(e.outcome()))
                .toList();
    }

    @SchemaMapping(typeName = "Entitlements")
    Schedule schedule(Entitlements entitlements) {
        return new FamilySchedules(rules.calculator()).of(entitlements.question());
    }

    @SchemaMapping(typeName = "EntitledMember")
    @Nullable CompletableFuture<Person> person(
            EntitledMember member, DataLoader<PersonAt, Person> loader) {
        return member.who() == null ? null : loader.load(member.who());
    }

    @SchemaMapping(typeName = "Precheck", field = "person")
    CompletableFuture<Person> precheckedPerson(
            PrecheckAnswer precheck, DataLoader<PersonAt, Person> loader) {
        return loader.load(precheck.who());
    }

    @SchemaMapping(typeName = "Precheck")
    @Nullable Entitlement entitlement(PrecheckAnswer precheck) {
        var due = precheck.precheck().entitlement();
        return due == null ? null : Entitlement.of(due, this::departmentName);
    }
}
