package org.kinscope.analytics.detector.transfer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kinscope.analytics.detector.Answer;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Inquiry;
import org.kinscope.analytics.detector.KinOutside;
import org.kinscope.analytics.detector.Parameter;
import org.kinscope.analytics.detector.Steps;
import org.kinscope.analytics.kinship.Kin;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt.PropertyBasis;
import org.kinscope.analytics.policy.PolicyAt.PropertyLimits;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Ownership;
import org.kinscope.graph.fact.RealEstate;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.fact.Vehicle;
import org.kinscope.graph.finding.Evidence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Finding;
import org.kinscope.graph.finding.Finding.Strength;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** A vehicle or real estate that went from a member to kin before or during the current status. */
public final class TransferDetector implements Detector<Transfer> {

    /** One passing of an asset from a member to a relative. */
    private record Passing(Membership member, Ownership before, Ownership after, Kin kin) {
        LocalDate day() {
            return Objects.requireNonNull(after.spell().from());
        }

        long gapDays() {
            return ChronoUnit.DAYS.between(Objects.requireNonNull(before.spell().to()), day());
        }
    }

    @Override
    public String code() {
        return "hidden.transfer";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Words question() {
        return new Words(
                "认定前后是否有财产从成员转移给亲属？",
                "Did an asset go from a member to a relative before or during the status?");
    }

    @Override
    public Set<Subject.Kind> subjects() {
        return Set.of(Subject.Kind.AID_UNIT);
    }

    @Override
    public List<String> needs() {
        return List.of("aid_units", "statuses", "vehicles", "real_estate");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(
                        "windowMonths",
                        24,
                        "months",
                        new Words(
                                "认定开始前追溯的月数",
                                "how far before the current status a transfer counts")),
                new Parameter(
                        "gapDays",
                        31,
                        "days",
                        new Words(
                                "两段所有权之间最多相隔的天数",
                                "how many days may lie between the two ownerships")));
    }

    @Override
    public Answer<Transfer> ask(Neighbourhood n, Inquiry inquiry) {
        String unit = n.subject().key();
        long windowMonths = inquiry.parameter("windowMonths");
        long gapDays = inquiry.parameter("gapDays");
        Optional<LocalDate> start = Units.currentSpellStart(n, unit, inquiry.policy());
        if (start.isEmpty()) {
            return new Answer.NotMet<>();
        }
        LocalDate windowStart = start.get().minusMonths(windowMonths);
        KinOutside kin = KinOutside.of(n, unit, inquiry.asOf());
        Map<String, List<Passing>> byAsset = new TreeMap<>();
        for (Membership member : kin.members()) {
            for (Ownership before : n.ownedBy(member.personId())) {
                for (Ownership after : n.ownersOf(before.assetKind(), before.assetNo())) {
                    Optional<Kin> relative = kin.find(after.personId());
                    if (relative.isPresent()
                            && follows(before, after, gapDays)
                            && holdsOn(n, after, inquiry.asOf())
                            && !dayOf(after).isBefore(windowStart)
                            && counts(n, inquiry, after)) {
                        byAsset.computeIfAbsent(before.assetNo(), no -> new ArrayList<>())
                                .add(new Passing(member, before, after, relative.get()));
                    }
                }
            }
        }
        return Answer.of(
                byAsset.values().stream()
                        .map(passings -> finding(n, inquiry, passings, start.get()))
                        .toList());
    }

    private static LocalDate dayOf(Ownership after) {
        return Objects.requireNonNull(after.spell().from());
    }

    private static boolean follows(Ownership before, Ownership after, long gapDays) {
        LocalDate end = before.spell().to();
        LocalDate begin = after.spell().from();
        if (end == null || begin == null || begin.isBefore(end)) {
            return false;
        }
        return ChronoUnit.DAYS.between(end, begin) <= gapDays;
    }

    private static boolean holdsOn(Neighbourhood n, Ownership after, LocalDate day) {
        return after.spell().runsOn(day)
                && n.findPerson(after.personId()).map(p -> p.aliveOn(day)).orElse(false);
    }

    /** Exempt vehicles do not count, nor what kin that are aided themselves hold within limits. */
    private static boolean counts(Neighbourhood n, Inquiry inquiry, Ownership after) {
        PropertyLimits limits = inquiry.policy().propertyLimits();
        boolean within;
        if (after.assetKind().equals(Ownership.VEHICLE)) {
            Vehicle vehicle = n.findVehicle(after.assetNo()).orElse(null);
            String kind = vehicle == null ? null : vehicle.kind();
            if (kind == null || limits.exemptVehicleKinds().contains(kind)) {
                return false;
            }
            Yuan value = vehicle == null ? null : vehicle.value();
            within = value != null && value.compareTo(limits.vehicleValueLimit()) <= 0;
        } else {
            within = dwellingsOf(n, inquiry, after.personId()) <= limits.dwellings();
        }
        return !within || !Units.isMemberOfAided(n, after.personId(), inquiry.policy());
    }

    private static long dwellingsOf(Neighbourhood n, Inquiry inquiry, String personId) {
        Set<String> usages = inquiry.policy().propertyLimits().dwellingUsages();
        return n.ownedBy(personId).stream()
                .filter(o -> o.assetKind().equals(Ownership.REAL_ESTATE))
                .filter(o -> o.spell().runsOn(inquiry.asOf()))
                .map(Ownership::assetNo)
                .distinct()
                .filter(
                        no ->
                                n.findRealEstate(no)
                                        .map(RealEstate::usage)
                                        .map(usages::contains)
                                        .orElse(false))
                .count();
    }

    private Finding<Transfer> finding(
            Neighbourhood n, Inquiry inquiry, List<Passing> passings, LocalDate start) {
        Passing first = passings.getFirst();
        List<Evidence> evidence = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Passing passing : passings) {
            List<Step> steps = new ArrayList<>();
            steps.add(Steps.member(passing.member()));
            steps.add(Steps.owns(passing.before()));
            steps.add(Steps.owns(passing.after()));
            steps.addAll(Steps.kin(n, passing.kin()));
            evidence.add(new Evidence.Path(steps));
            others.add(passing.member().personId());
            others.add(passing.after().personId());
        }
        for (StatusSpell status : Units.aidedStatuses(n, n.subject().key(), inquiry.policy())) {
            evidence.add(new Evidence.Path(List.of(Steps.status(status, inquiry.policy()))));
        }
        PropertyBasis bases = inquiry.policy().propertyLimits().basis();
        String basis =
                first.before().assetKind().equals(Ownership.VEHICLE)
                        ? bases.vehicles()
                        : bases.dwellings();
        evidence.add(
                new Evidence.Limit(
                        new Words(
                                "转移日期不早于认定前的期限",
                                "day of the transfer, not before the window of the status"),
                        first.day().toString(),
                        start.minusMonths(inquiry.parameter("windowMonths")).toString(),
                        "date",
                        basis));
        evidence.add(
                new Evidence.Limit(
                        new Words("两段所有权相隔天数", "days between the two ownerships"),
                        Long.toString(first.gapDays()),
                        Long.toString(inquiry.parameter("gapDays")),
                        "days",
                        basis));
        evidence.add(
                new InnocentPassing(
                                n,
                                Units.membersOn(n, n.subject().key(), inquiry.asOf()).stream()
                                        .map(Membership::personId)
                                        .toList(),
                                first.member().personId(),
                                first.after(),
                                first.day())
                        .strongest());
        boolean derived = passings.stream().anyMatch(p -> Steps.isDerived(p.kin()));
        return new Finding<>(
                code(),
                version(),
                n.subject(),
                new Transfer(
                        first.before().assetNo(),
                        asset(n, first.before()),
                        first.kin().relation(),
                        first.day(),
                        start),
                evidence,
                null,
                null,
                derived ? Strength.DERIVED : Strength.RECORDED,
                others,
                inquiry.asOf());
    }

    private static Words asset(Neighbourhood n, Ownership o) {
        if (o.assetKind().equals(Ownership.VEHICLE)) {
            String kind = n.findVehicle(o.assetNo()).map(Vehicle::kind).orElse("");
            return new Words(kind + " " + o.assetNo(), "vehicle " + o.assetNo());
        }
        String usage = n.findRealEstate(o.assetNo()).map(RealEstate::usage).orElse("不动产");
        return new Words(usage + " " + o.assetNo(), "real estate " + o.assetNo());
    }
}
