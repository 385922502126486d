package org.kinscope.analytics.detector.kinvehicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.KinOutside;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.kinship.Kin;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt.PropertyLimits;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.fact.Vehicle;
import org.kinscope.graph.fact.VehicleUse;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** A vehicle that kin own on the dates on which one member of an aided unit uses it. */
public final class KinVehicleDetector implements Detector<KinVehicle> {

    /** One member's uses of one vehicle on dates on which kin owned it. */
    private record Use(
            Membership member,
            Vehicle vehicle,
            List<VehicleUse> uses,
            Map<String, Ownership> owners) {
        int dates() {
            return (int) uses.stream().map(VehicleUse::on).distinct().count();
        }
    }

    @Override
    public String code() {
        return "hidden.kin-vehicle";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Words question() {
        return new Words(
                "受助家庭成员是否经常使用亲属名下的机动车？",
                "Does a member of an aided unit use a relative's vehicle?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.AID_UNIT);
    }

    @Override
    public List<String> needs() {
        return List.of("aid_units", "vehicles", "vehicle_uses");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(
                        "windowMonths",
                        12,
                        "months",
                        new Words("统计使用记录的月数", "how many months up to the day uses are counted")),
                new Parameter(
                        "minDates",
                        3,
                        "dates",
                        new Words(
                                "同一成员至少使用的天数", "on how many dates one member must have used it")));
    }

    @Override
    public Answer<KinVehicle> ask(Neighbourhood n, Inquiry inquiry) {
        String unit = n.subject().key();
        long minDates = inquiry.parameter("minDates");
        LocalDate after = inquiry.asOf().minusMonths(inquiry.parameter("windowMonths"));
        if (!Units.isAided(n, unit, inquiry.policy())) {
            return new Answer.NotMet<>();
        }
        KinOutside kin = KinOutside.of(n, unit, inquiry.asOf());
        Map<String, List<Use>> byPlate = new TreeMap<>();
        List<Words> missing = new ArrayList<>();
        for (Membership member : kin.members()) {
            for (Use use : uses(n, inquiry, kin, member, after)) {
                if (use.dates() >= minDates) {
                    if (use.vehicle().kind() == null) {
                        missing.add(
                                new Words(
                                        "机动车 " + use.vehicle().plateNo() + " 的类型",
                                        "the kind of the vehicle " + use.vehicle().plateNo()));
                    } else {
                        byPlate.computeIfAbsent(use.vehicle().plateNo(), plate -> new ArrayList<>())
                                .add(use);
                    }
                }
            }
        }
        if (byPlate.isEmpty() && !missing.isEmpty()) {
            return new Answer.NotKnown<>(missing);
        }
        return Answer.of(
                byPlate.values().stream().map(uses -> finding(n, inquiry, kin, uses)).toList());
    }

    private static List<Use> uses(
            Neighbourhood n, Inquiry inquiry, KinOutside kin, Membership member, LocalDate after) {
        Map<String, Use> found = new TreeMap<>();
        for (VehicleUse use : n.usesBy(member.personId())) {
            Vehicle vehicle = n.findVehicle(use.plateNo()).orElse(null);
            if (vehicle == null
                    || !use.on().isAfter(after)
                    || use.on().isAfter(inquiry.asOf())
                    || isExempt(vehicle, inquiry.policy().propertyLimits())) {
                continue;
            }
            Optional<Ownership> owner = ownerOn(n, inquiry, kin, vehicle, use.on());
            if (owner.isPresent()) {
                Use all =
                        found.computeIfAbsent(
                                use.plateNo(),
                                p -> new Use(member, vehicle, new ArrayList<>(), new TreeMap<>()));
                all.uses().add(use);
                all.owners().putIfAbsent(owner.get().personId(), owner.get());
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isExempt(Vehicle vehicle, PropertyLimits limits) {
        String kind = vehicle.kind();
        return kind != null && limits.exemptVehicleKinds().contains(kind);
    }

    /** Kin that are aided themselves may own a vehicle within the limits: that stays silent. */
    private static Optional<Ownership> ownerOn(
            Neighbourhood n, Inquiry inquiry, KinOutside kin, Vehicle vehicle, LocalDate day) {
        Yuan value = vehicle.value();
        boolean cheap =
                value != null
                        && value.compareTo(inquiry.policy().propertyLimits().vehicleValueLimit())
                                <= 0;
        return n.ownersOf(Ownership.VEHICLE, vehicle.plateNo()).stream()
                .filter(o -> o.spell().runsOn(day) && kin.find(o.personId()).isPresent())
                .filter(o -> !cheap || !Units.isMemberOfAided(n, o.personId(), inquiry.policy()))
                .findFirst();
    }

    private Finding<KinVehicle> finding(
            Neighbourhood n, Inquiry inquiry, KinOutside kin, List<Use> uses) {
        Vehicle vehicle = uses.getFirst().vehicle();
        int dates = uses.stream().mapToInt(Use::dates).max().orElseThrow();
        List<Evidence> evidence = new ArrayList<>();
        Set<String> others = new TreeSet<>();
        boolean derived = false;
        Words relation = null;
        for (Use use : uses) {
            others.add(use.member().personId());
            for (Ownership owner : use.owners().values()) {
                Kin relative = kin.get(owner.personId());
                relation = relation == null ? relative.relation() : relation;
                derived |= Steps.isDerived(relative);
                others.add(relative.personId());
                List<Step> steps = new ArrayList<>();
                steps.add(Steps.member(use.member()));
                steps.addAll(Steps.kin(n, relative));
                steps.add(Steps.owns(owner));
                use.uses().forEach(u -> steps.add(Steps.used(u)));
                evidence.add(new Evidence.Path(steps));
            }
        }
        evidence.add(
                new Evidence.Limit(
                        new Words("同一成员使用的天数", "dates on which one member used it"),
                        Integer.toString(dates),
                        Long.toString(inquiry.parameter("minDates")),
                        "dates",
                        inquiry.policy().propertyLimits().basis().vehicles()));
        evidence.add(innocent(n, inquiry, vehicle, uses));
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new KinVehicle(
                        vehicle.plateNo(),
                        vehicle.kind(),
                        java.util.Objects.requireNonNull(relation),
                        dates,
                        inquiry.parameter("windowMonths")),
                evidence,
                null,
                null,
                derived ? Strength.DERIVED : Strength.RECORDED,
                List.copyOf(others),
                inquiry.asOf());
    }

    private static Evidence innocent(
            Neighbourhood n, Inquiry inquiry, Vehicle vehicle, List<Use> uses) {
        Set<String> owners = new TreeSet<>();
        List<VehicleUse> all = new ArrayList<>();
        for (Use use : uses) {
            owners.addAll(use.owners().keySet());
            all.addAll(use.uses());
        }
        return new InnocentUse(n, inquiry, vehicle.plateNo(), owners, all).strongest();
    }
}
