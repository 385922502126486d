package org.kinscope.analytics.study.premium;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.study.aid.Aid;
import org.kinscope.analytics.study.aid.Difference;
import org.kinscope.analytics.study.cliff.VillageCouples;
import org.kinscope.analytics.study.town.KinTown;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Support;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.time.Spell;

/** Figures worked by hand in docs/village.md, and a town asked anew through CEL. */
class PremiumsTest {

    private static final LocalDate DAY = VillageCouples.DAY;
    private static final Premiums PREMIUMS = new Premiums(VillageCouples.CALCULATOR);

    private static Premium of(String family) {
        return PREMIUMS.of(
                new Subject(Subject.Kind.HOUSEHOLD, "typed"), VillageCouples.ask(family));
    }

    private static Question ask(Family family) {
        return Question.of(family, DAY).with(KinTown.AMOUNTS);
    }

    @Test
    void the_couple_above_the_line_is_paid_for_living_apart() {
        Premium sun = of(VillageCouples.SUN);

        assertThat(sun.type()).isEqualTo("couple");
        assertThat(sun.together().yearly()).isEqualTo(Yuan.ZERO);
        assertThat(sun.ways()).singleElement();
        Premium.Way way = sun.best().orElseThrow();
        assertThat(way.separation())
                .isEqualTo(new Separation(Separation.Kind.COUPLE, List.of("qian"), List.of("sun")));
        // Alone with 500 she has 12·210 of dibao, as one who lives alone 12·71, and 12·7.95.
        assertThat(way.programmes())
                .containsExactly(
                        new Difference("DIBAO", Yuan.ZERO, Yuan.parse("2520")),
                        new Difference("DIBAO_TOPUP", Yuan.ZERO, Yuan.parse("852")),
                        new Difference("UTIL", Yuan.ZERO, Yuan.parse("95.40")));
        assertThat(way.pays()).isEqualTo(Yuan.parse("3467.40"));
        assertThat(way.leaving().status()).isEqualTo("dibao");
        assertThat(way.staying().status()).isEqualTo("dibao-marginal");
    }

    @Test
    void the_couple_at_the_edge_would_lose_by_it_because_his_job_aid_hangs_on_dibao() {
        Premium chen = of(VillageCouples.CHEN);

        // Together 120 + 852 + 3,600 + 95.40; apart she has 2,520 + 852 + 95.40, he nothing.
        assertThat(chen.together().yearly()).isEqualTo(Yuan.parse("4667.40"));
        assertThat(chen.best().orElseThrow().pays()).isEqualTo(Yuan.parse("-1200"));
        assertThat(chen.pays()).isEqualTo(Yuan.ZERO);
    }

    @Test
    void the_way_that_pays_most_is_told_first_and_a_child_goes_with_either() {
        Premium family =
                of(
                        """
                        division: "321281130299"
                        holdings: none
                        members:
                          - {id: a, relation: self, age: 40, employed: true, incomes: [{kind: wage, amount: 3000.00, per: month}]}
                          - {id: b, relation: spouse, age: 38, employed: true, incomes: none}
                          - {id: c, relation: child, age: 10, stage: primary, boarder: true, incomes: none}
                          - {id: d, relation: parent, age: 70, incomes: none}
                        """);

        assertThat(family.type()).isEqualTo("couple+children+grown-generations");
        // b; b and c; the parent: of the three b and c have most: 12·1,420, a top-up for the child
        // of 12·71, electricity, and 1,000 of the school.
        assertThat(family.ways()).hasSize(3);
        Premium.Way best = family.best().orElseThrow();
        assertThat(best.separation().leaving()).containsExactly("b", "c");
        assertThat(best.pays()).isEqualTo(Yuan.parse("18987.40"));
        assertThat(family.ways())
                .extracting(w -> w.separation().kind())
                .containsOnly(Separation.Kind.COUPLE, Separation.Kind.PARENTS);
        assertThat(family.ways())
                .extracting(Premium.Way::pays)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void a_grown_child_and_the_only_parent_are_one_way_and_a_student_goes_with_nobody() {
        String two =
                """
                division: "321281130299"
                holdings: {deposits: 20000.00}
                members:
                  - {id: a, relation: self, age: 62, incomes: none}
                  - {id: b, relation: child, age: 30, employed: true, incomes: [{kind: wage, amount: 2000.00, per: month}]}
                """;
        Premium apart = of(two);
        assertThat(apart.type()).isEqualTo("adults+grown-generations");
        assertThat(apart.ways()).singleElement();
        assertThat(apart.best().orElseThrow().separation().kind()).isEqualTo(Separation.Kind.CHILD);
        // Together 1,000 a head are dibao-marginal; the old one alone 12·710 + 12·71 + 95.40. Half
        // of the deposits, 10,000, are below 24·710.
        assertThat(apart.best().orElseThrow().pays()).isEqualTo(Yuan.parse("9467.40"));
        // 40,000 are too much for either half: 20,000 above 17,040.
        assertThat(of(two.replace("20000.00", "40000.00")).best().orElseThrow().pays())
                .isEqualTo(Yuan.ZERO);
        assertThat(of(two.replace("age: 30", "age: 20, stage: college")).ways()).isEmpty();
    }

    @Test
    void who_is_alone_cannot_part_and_what_is_not_known_is_not_told() {
        Premium one =
                of(
                        """
                        division: "321281130299"
                        holdings: none
                        members:
                          - {id: a, relation: self, age: 50, incomes: none}
                        """);
        assertThat(one.type()).isEqualTo("single");
        assertThat(one.ways()).isEmpty();
        Premium open =
                of(
                        """
                        division: "321281130299"
                        members:
                          - {id: a, relation: self, age: 50, incomes: none}
                          - {id: b, relation: spouse, age: 50, incomes: none}
                        """);
        assertThat(open.isEvaluated()).isFalse();
        assertThat(open.missing()).isNotEmpty();
        assertThat(open.best()).isEmpty();
    }

    @Test
    void registered_property_goes_with_the_name_it_stands_in() {
        KinTown town = new KinTown();
        String he = town.person(LocalDate.of(1970, 5, 5));
        String she = town.person(LocalDate.of(1972, 5, 5));
        town.belongs(he, town.unit("U"), true);
        town.belongs(she, "U", false);
        town.marry(he, she);
        town.income(he, "wage", 600);
        town.deposit(he, 50_000);
        CityFamily found = town.families().getFirst();

        Premium premium = PREMIUMS.of(found, ask(found.family()), DAY);

        // 50,000 are above 24·710·2 = 34,080: together nothing. She owns nothing: 12·710 + 95.40.
        // The top-up of one who lives alone is due, and not known: its rate asks what no register
        // tells.
        assertThat(premium.together().status()).isEqualTo("none");
        assertThat(premium.pays()).isEqualTo(Yuan.parse("8615.40"));
        assertThat(premium.best().orElseThrow().unvalued()).contains("DIBAO_TOPUP");
        assertThat(premium.best().orElseThrow().separation().leaving()).containsExactly(she);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void units_that_are_really_two_and_asked_through_cel_have_what_was_foretold(long seed) {
        Calculator reference = new Calculator(RuleBook.byCel(PolicyCatalogue.load()));
        KinTown town = KinTown.generated(seed, 10);
        int ways = 0;
        for (CityFamily family : town.families()) {
            Premium premium = PREMIUMS.of(family, ask(family.family()), DAY);
            for (Premium.Way way : premium.ways()) {
                long apart = 0;
                for (CityFamily part : parted(town, family, way.separation())) {
                    apart += yearly(reference, part.family());
                }
                assertThat(way.pays().fen())
                        .as("%s %s", family.subject().key(), way.separation())
                        .isEqualTo(apart - yearly(reference, family.family()));
                ways++;
            }
        }
        assertThat(ways).isGreaterThan(5);
    }

    private static long yearly(Calculator reference, Family family) {
        boolean one = family.members().size() == 1;
        List<FamilyMember> members = new ArrayList<>();
        for (FamilyMember m : family.members()) {
            members.add(
                    new FamilyMember(
                            m.key(),
                            m.name(),
                            m.told().with("lives_alone", one),
                            m.earnings() == null ? List.of() : m.earnings(),
                            m.obligors()));
        }
        return Aid.of(
                        reference.answer(
                                ask(
                                        new Family(
                                                family.key(),
                                                family.divisionCode(),
                                                family.told(),
                                                members,
                                                family.holdings(),
                                                family.statuses(),
                                                false))))
                .yearly()
                .fen();
    }

    /** The town after the leaving have a unit of their own and couples in both are divorced. */
    private static List<CityFamily> parted(KinTown town, CityFamily family, Separation way) {
        String unit = family.subject().key();
        List<String> gone = way.leaving();
        List<Object> more = new ArrayList<>();
        more.add(new AidUnit("NEW", family.family().divisionCode(), null));
        Map<String, Boolean> leaves = new java.util.HashMap<>();
        gone.forEach(id -> leaves.put(id, true));
        way.staying().forEach(id -> leaves.put(id, false));
        return town
                .families(
                        fact ->
                                switch (fact) {
                                    case Membership m
                                            when m.aidUnitNo().equals(unit)
                                                    && gone.contains(m.personId()) ->
                                            new Membership(
                                                    m.personId(),
                                                    "NEW",
                                                    false,
                                                    m.spell(),
                                                    m.source());
                                    case Marriage m
                                            when isBetween(leaves, m.husbandId(), m.wifeId()) ->
                                            new Marriage(
                                                    m.husbandId(),
                                                    m.wifeId(),
                                                    new Spell(null, DAY),
                                                    m.source());
                                    case Support s
                                            when s.basis().equals("spouse")
                                                    && isBetween(
                                                            leaves,
                                                            s.supporterId(),
                                                            s.supportedId()) ->
                                            new Support(
                                                    s.supporterId(),
                                                    s.supportedId(),
                                                    new Spell(null, DAY),
                                                    s.basis(),
                                                    s.article());
                                    default -> fact;
                                },
                        more)
                .stream()
                .filter(f -> List.of(unit, "NEW").contains(f.subject().key()))
                .toList();
    }

    private static boolean isBetween(Map<String, Boolean> leaves, String a, String b) {
        Boolean one = leaves.get(a);
        Boolean other = leaves.get(b);
        return one != null && other != null && !one.equals(other);
    }
}
