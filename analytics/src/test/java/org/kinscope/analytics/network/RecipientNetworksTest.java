package org.kinscope.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kinscope.graph.time.Spell;

class RecipientNetworksTest {

    private static final LocalDate IN_2020 = LocalDate.of(2020, 12, 10);

    private final Street street = new Street();

    @Test
    void a_chain_of_shared_things_is_one_network_with_its_measures() {
        street.aided("a", "b", "c", "d", "alone")
                .phone("P1", "a", "b")
                .account("T", IN_2020, "b", "c")
                .lives("D", "c", "d");
        RecipientNetworks all = street.networks();

        assertThat(all.recipientsIn("")).isEqualTo(5);
        assertThat(all.aloneIn("")).isEqualTo(1);
        assertThat(all.networks())
                .singleElement()
                .satisfies(
                        n -> {
                            assertThat(n.id()).isEqualTo("a");
                            assertThat(n.groups()).isEqualTo(4);
                            assertThat(n.kinds())
                                    .containsExactly(
                                            LinkKind.ACCOUNT, LinkKind.PHONE, LinkKind.DWELLING);
                            assertThat(n.sampled()).isFalse();
                            assertThat(n.members())
                                    .extracting(RecipientNetwork.Member::personId)
                                    .containsExactly("b", "c", "a", "d");
                            assertThat(n.members())
                                    .extracting(RecipientNetwork.Member::degree)
                                    .containsExactly(2, 2, 1, 1);
                            // b lies between a and c, and a and d.
                            assertThat(n.members())
                                    .extracting(RecipientNetwork.Member::betweenness)
                                    .containsExactly(2.0, 2.0, 0.0, 0.0);
                        });
    }

    @Test
    void two_who_share_two_things_are_one_link_that_names_both() {
        street.aided("a", "b").phone("P", "a", "b").company("91", 2, "a", "b");
        RecipientNetwork network = street.networks().networks().getFirst();
        assertThat(network.links())
                .singleElement()
                .satisfies(link -> assertThat(link.things()).hasSize(2));
        assertThat(network.members().getFirst().degree()).isEqualTo(1);
    }

    @Test
    void each_kind_links_alone_and_is_left_out_when_it_is_not_asked_for() {
        street.aided("a", "b", "c", "d", "e", "f")
                .phone("P", "a", "b")
                .grant("c", "official")
                .grant("d", "official")
                .company("91", 2, "e", "f");
        assertThat(street.networks().networks()).hasSize(3);
        for (LinkKind kind : new LinkKind[] {LinkKind.PHONE, LinkKind.APPROVER, LinkKind.COMPANY}) {
            assertThat(street.networks(kind).networks())
                    .singleElement()
                    .satisfies(n -> assertThat(n.kinds()).containsExactly(kind));
        }
        assertThat(street.networks(LinkKind.ACCOUNT, LinkKind.DWELLING).networks()).isEmpty();
    }

    @Test
    void what_is_over_links_nobody() {
        street.aided("a", "b", "c", "d")
                .phone(new Spell(null, Street.DAY), "P", "a", "b")
                .account("old", LocalDate.of(2019, 12, 31), "c", "d");
        assertThat(street.networks().networks()).isEmpty();
        street.account("young", LocalDate.of(2020, 1, 1), "c", "d");
        assertThat(street.networks().networks()).hasSize(1);
    }

    @Test
    void who_is_not_aided_is_no_recipient_whatever_is_shared() {
        street.aided("a").person("neighbour", Street.DIVISION, null).phone("P", "a", "neighbour");
        assertThat(street.networks().networks()).isEmpty();
        assertThat(street.networks().recipientsIn("")).isEqualTo(1);
    }

    @Test
    void members_of_an_aided_unit_are_recipients_and_one_group() {
        street.aided("a")
                .person("b", Street.DIVISION, null)
                .unit("U", "a", "b")
                .lives("D", "a", "b");
        street.facts
                .list(org.kinscope.analytics.neighbourhood.FactKind.STATUSES)
                .add(
                        new org.kinscope.graph.fact.StatusSpell(
                                "U",
                                "dibao",
                                Spell.since(LocalDate.of(2019, 1, 1)),
                                null,
                                null,
                                new org.kinscope.graph.source.Source(1, 1, 2)));
        assertThat(street.networks().networks())
                .singleElement()
                .satisfies(n -> assertThat(n.groups()).isEqualTo(1))
                .satisfies(
                        n -> assertThat(n.members().getFirst().aidUnitNos()).containsExactly("U"));
    }

    @Test
    void cousins_over_two_who_receive_nothing_are_two_groups_and_brothers_are_one() {
        street.aided("a", "b", "c").phone("P", "a", "b", "c");
        street.person("father", null, null).parent("father", "a").parent("father", "b");
        assertThat(street.networks().networks().getFirst().groups()).isEqualTo(2);
        // c is a nephew: grandfather, uncle, c: three steps from a, two from nobody here.
        street.person("uncle", null, null).person("grandfather", null, null);
        street.parent("grandfather", "father").parent("grandfather", "uncle").parent("uncle", "c");
        assertThat(street.networks().networks().getFirst().groups()).isEqualTo(2);
    }

    @Test
    void what_ties_more_than_64_people_is_not_gone_through_and_told() {
        String[] many = IntStream.range(0, 65).mapToObj(i -> "p" + i).toArray(String[]::new);
        street.aided(many).account("big", IN_2020, many).phone("P", "p1", "p2");
        RecipientNetworks all = street.networks();
        assertThat(all.networks())
                .singleElement()
                .satisfies(n -> assertThat(n.size()).isEqualTo(2));
        assertThat(all.crowded())
                .containsExactly(
                        new CrowdedThing(
                                LinkKind.ACCOUNT,
                                "big",
                                65,
                                65,
                                java.util.Set.of(Street.DIVISION)));
        assertThat(all.crowded().getFirst().touches("3212")).isTrue();
        assertThat(all.crowded().getFirst().touches("3213")).isFalse();
    }

    @Test
    void sixty_four_people_are_all_linked_to_each_other() {
        String[] many = IntStream.range(0, 64).mapToObj(i -> "p" + i).toArray(String[]::new);
        street.aided(many).account("T", IN_2020, many);
        RecipientNetwork network = street.networks().networks().getFirst();
        assertThat(network.links()).hasSize(64 * 63 / 2);
        assertThat(network.members()).allSatisfy(m -> assertThat(m.degree()).isEqualTo(63));
    }

    @Test
    void a_house_or_company_of_many_links_no_two_of_them_though_few_are_aided() {
        street.aided("a", "b", "c", "d").company("91", 65, "a", "b");
        String[] lodgers = IntStream.range(0, 63).mapToObj(i -> "l" + i).toArray(String[]::new);
        for (String lodger : lodgers) {
            street.person(lodger, null, "dormitory");
        }
        street.lives("dormitory", "c", "d");
        assertThat(street.networks().networks()).isEmpty();
        assertThat(street.networks().crowded())
                .extracting(CrowdedThing::kind)
                .containsExactly(LinkKind.DWELLING, LinkKind.COMPANY);
    }

    @Test
    void networks_come_by_size_then_groups_then_id() {
        street.aided("a", "b", "c", "d", "e", "f", "g")
                .parent("a", "b")
                .phone("P1", "a", "b")
                .phone("P2", "c", "d")
                .phone("P3", "e", "f", "g");
        assertThat(street.networks().networks())
                .extracting(RecipientNetwork::id)
                .containsExactly("e", "c", "a");
    }

    @Test
    void a_network_touches_every_division_of_its_people() {
        street.aided("a").person("b", "321281001001", null).grant("b", null).phone("P", "a", "b");
        RecipientNetworks all = street.networks();
        RecipientNetwork network = all.networks().getFirst();
        assertThat(network.touches("321202")).isTrue();
        assertThat(network.touches("321281")).isTrue();
        assertThat(network.touches("321282")).isFalse();
        assertThat(all.recipientsIn("321281")).isEqualTo(1);
        assertThat(all.aloneIn("321281")).isZero();
    }
}
