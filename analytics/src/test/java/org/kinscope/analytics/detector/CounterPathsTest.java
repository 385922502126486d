package org.kinscope.analytics.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinscope.analytics.detector.approverkin.ApproverKinDetector;
import org.kinscope.analytics.detector.kinvehicle.KinVehicleDetector;
import org.kinscope.analytics.detector.nominee.NomineeDetector;
import org.kinscope.analytics.detector.proxypayee.ProxyPayeeDetector;
import org.kinscope.analytics.detector.ringaccount.RingAccountDetector;
import org.kinscope.analytics.detector.ringphone.RingPhoneDetector;
import org.kinscope.analytics.detector.supporter.SupporterDetector;
import org.kinscope.analytics.detector.transfer.TransferDetector;
import org.kinscope.graph.finding.Evidence.CounterPath;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;

/** Beside each finding of a tie stands the strongest innocent path, or what was looked for. */
class CounterPathsTest {

    private static final String HOME = "room 101";

    private final Village village = new Village().person("old");
    private final Ties ties = new Ties(village);
    private final Places places = new Places(village);

    private CounterPath beside(Detector<?> detector) {
        return beside(detector, "U");
    }

    private CounterPath beside(Detector<?> detector, String unit) {
        Finding<?> finding = Village.found(detector, village.ofUnit(unit)).getFirst();
        List<CounterPath> paths =
                finding.evidence().stream()
                        .filter(CounterPath.class::isInstance)
                        .map(CounterPath.class::cast)
                        .toList();
        assertThat(paths).hasSize(1);
        return paths.getFirst();
    }

    private static List<String> facts(CounterPath path) {
        return path.steps().stream().map(s -> s.relation() + " " + s.fromKey()).toList();
    }

    private void aided(String unit, String... members) {
        village.unit(unit, members[0], "2019-01-01").dibao(unit);
        for (String member : List.of(members).subList(1, members.length)) {
            village.member(unit, member, "2019-01-01", "");
        }
    }

    private void daughtersCar() {
        village.person("daughter").parent("old", "daughter");
        aided("U", "old");
        village.vehicle("C", "小型轿车", "60000").ownsVehicle("daughter", "C", "2015-01-01", "");
        village.uses("old", "C", "2020-03-01", "2020-06-01", "2020-09-01");
    }

    @Test
    void a_relatives_car_has_none_until_somebody_was_treated_near_a_use() {
        daughtersCar();
        village.bill("daughter", "2020-06-09", "80");
        CounterPath none = beside(new KinVehicleDetector());
        assertThat(none.isFound()).isFalse();
        assertThat(none.what().zh()).contains("车主本人也使用", "就医");
        assertThat(none.what().en()).contains("own use", "treatment");
        village.bill("daughter", "2020-06-08", "80");
        assertThat(facts(beside(new KinVehicleDetector()))).containsExactly("MedicalBill daughter");
    }

    @Test
    void that_the_owner_drives_the_car_too_is_stronger_than_a_bill() {
        daughtersCar();
        village.bill("old", "2020-06-01", "80");
        village.uses("daughter", "C", "2019-12-31", "2020-01-01", "2021-01-01");
        CounterPath path = beside(new KinVehicleDetector());
        assertThat(path.steps())
                .singleElement()
                .satisfies(s -> assertThat(s.spell().from()).hasToString("2020-01-01"));
        assertThat(path.what().en()).isEqualTo("the owner uses the vehicle too");
    }

    @Test
    void a_house_that_a_son_got_for_his_wedding_and_one_that_a_divorce_awarded() {
        village.person("son").parent("old", "son").person("bride");
        aided("U", "old");
        village.home("H", "住宅").ownsHome("old", "H", "2000-01-01", "2018-05-01");
        village.ownsHome("son", "H", "2018-05-01", "");
        village.bill("old", "2018-05-02", "900").bill("old", "2017-04-30", "900");
        assertThat(beside(new TransferDetector()).isFound()).isFalse();
        village.bill("old", "2017-05-01", "900");
        assertThat(facts(beside(new TransferDetector()))).containsExactly("MedicalBill old");
        village.married("son", "bride", "2019-05-01", "");
        assertThat(facts(beside(new TransferDetector()))).containsExactly("SPOUSE_OF son");
        assertThat(beside(new TransferDetector()).what().zh()).contains("结婚");
    }

    @Test
    void a_house_that_a_divorce_awarded_to_the_mother_of_a_child() {
        village.person("wife").person("child").parent("old", "child").parent("wife", "child");
        village.married("old", "wife", "2000-01-01", "2018-04-01");
        aided("U", "old");
        village.home("H", "住宅").ownsHome("old", "H", "2000-01-01", "2018-05-01");
        village.ownsHome("wife", "H", "2018-05-01", "");
        CounterPath path = beside(new TransferDetector());
        assertThat(facts(path)).containsExactly("SPOUSE_OF old");
        assertThat(path.what().en()).contains("divorced");
    }

    @Test
    void a_company_in_the_fathers_room_where_the_son_lives_and_which_he_leads() {
        places.person("son", "1985-01-01", HOME).unit("U", "old", "2019-01-01", HOME);
        village.dibao("U").parent("old", "son");
        places.company("91A", "500000", HOME, 1).role("son", "91A", "legal-rep", "2015-01-01", "");
        assertThat(facts(beside(new NomineeDetector()))).containsExactly("LOCATED_AT son");
        places.role("son", "91A", "director", "2015-01-01", "");
        assertThat(facts(beside(new NomineeDetector()))).containsExactly("HAS_ROLE son");
    }

    @Test
    void who_receives_is_kin_of_three_steps_or_recorded_for_others_on_that_account() {
        village.person("son").person("grandson").person("his-wife");
        village.parent("old", "son").parent("son", "grandson");
        aided("U", "old");
        ties.paid("old", "T", "his-wife");
        assertThat(beside(new ProxyPayeeDetector()).isFound()).isFalse();
        village.married("grandson", "his-wife", "2019-01-01", "");
        assertThat(beside(new ProxyPayeeDetector()).steps())
                .extracting(Step::relation, Step::toKey)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("PARENT_OF", "son"),
                        org.assertj.core.groups.Tuple.tuple("PARENT_OF", "grandson"),
                        org.assertj.core.groups.Tuple.tuple("SPOUSE_OF", "his-wife"));
        village.person("other");
        ties.paid("other", "DIBAO", "T", "his-wife", "agent", "2020-01-10", "2020-12-10", 12, "9");
        assertThat(facts(beside(new ProxyPayeeDetector()))).containsExactly("PAID_INTO other");
    }

    @Test
    void one_account_for_all_who_live_in_a_home_and_one_of_a_recorded_guardian() {
        for (String id : List.of("a", "b", "c")) {
            places.person(id, "1950-01-01", HOME);
            aided("U-" + id, id);
            ties.paid(id, "T", "keeper");
        }
        assertThat(facts(beside(new RingAccountDetector(), "U-a")))
                .containsExactly("LOCATED_AT a", "LOCATED_AT b", "LOCATED_AT c");
        places.person("d", "1950-01-01", "room 7");
        aided("U-d", "d");
        ties.paid("d", "T", "keeper");
        assertThat(beside(new RingAccountDetector(), "U-a").isFound()).isFalse();
        ties.paid("d", "UTIL", "T", "keeper", "guardian", "2020-11-01", "2020-11-01", 1, "8");
        assertThat(facts(beside(new RingAccountDetector(), "U-a"))).containsExactly("PAID_INTO d");
    }

    @Test
    void one_phone_of_somebody_whom_payments_record_as_agent() {
        for (String id : List.of("a", "b", "c", "d")) {
            village.person(id);
            aided("U-" + id, id);
            ties.reaches("P", id, "2018-01-01", "");
        }
        ties.reaches("P", "carer", "2018-01-01", "");
        assertThat(beside(new RingPhoneDetector(), "U-a").isFound()).isFalse();
        ties.paid("a", "DIBAO", "T", "carer", "agent", "2020-01-10", "2020-12-10", 12, "9");
        assertThat(facts(beside(new RingPhoneDetector(), "U-a")))
                .containsExactly("PAID_INTO a", "HOLDS carer", "REACHED_AT carer");
        // Whom nothing is paid sees no record of it.
        assertThat(beside(new RingPhoneDetector(), "U-b").isFound()).isFalse();
    }

    @Test
    void a_decision_where_a_sister_serves_that_another_official_approved() {
        village.person("mother").person("sister").person("wife");
        village.siblings("mother", "old", "sister");
        aided("U", "old", "wife");
        village.grant("G", "DIBAO", "old", "U", "300", "month", "2019-03-01", "", "");
        village.serves("sister", Village.DIVISION, "2018-01-01", "");
        assertThat(beside(new ApproverKinDetector()).isFound()).isFalse();
        village.files("sister", "wife", "2021-01-01");
        assertThat(beside(new ApproverKinDetector()).isFound()).isFalse();
        village.files("sister", "wife", "2020-05-01");
        assertThat(facts(beside(new ApproverKinDetector()))).containsExactly("FILED_KIN sister");
    }

    @Test
    void an_approval_by_somebody_else_counts_only_where_all_are_so() {
        village.person("mother").person("sister");
        village.siblings("mother", "old", "sister");
        aided("U", "old");
        village.grant("G", "DIBAO", "old", "U", "300", "month", "2019-03-01", "", "chief");
        village.serves("sister", Village.DIVISION, "2018-01-01", "");
        assertThat(facts(beside(new ApproverKinDetector()))).containsExactly("APPROVED chief");
        village.grant("H", "UTIL", "old", "U", "8", "month", "2019-04-01", "", "sister");
        assertThat(beside(new ApproverKinDetector()).isFound()).isFalse();
    }

    @Test
    void support_that_was_written_as_a_transfer() {
        village.person("daughter").parent("old", "daughter");
        aided("U", "old");
        new Houses(village)
                .registered("daughter", "H", "2000-01-01", "")
                .owes("daughter", "old", "child-to-parent", "2010-01-01", "");
        village.income("daughter", "6789", "month");
        assertThat(beside(new SupporterDetector()).isFound()).isFalse();
        village.bill("daughter", "2019-12-31", "5000").bill("daughter", "2020-01-01", "5000");
        assertThat(beside(new SupporterDetector()).steps())
                .singleElement()
                .satisfies(s -> assertThat(s.toKey()).isEqualTo("2020-01-01"));
        village.add(
                org.kinscope.analytics.neighbourhood.FactKind.INCOMES,
                "personId",
                "old",
                "kind",
                "transfer",
                "amountFen",
                30_000L,
                "amountPeriod",
                "month",
                "from",
                java.time.LocalDate.of(2020, 1, 1));
        assertThat(facts(beside(new SupporterDetector()))).containsExactly("Income old");
    }
}
