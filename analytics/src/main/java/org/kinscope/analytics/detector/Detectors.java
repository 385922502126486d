package org.kinscope.analytics.detector;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kinscope.analytics.detector.aidedineligible.AidedIneligibleDetector;
import org.kinscope.analytics.detector.approvedunpaid.ApprovedUnpaidDetector;
import org.kinscope.analytics.detector.approverkin.ApproverKinDetector;
import org.kinscope.analytics.detector.conflictattribute.ConflictAttributeDetector;
import org.kinscope.analytics.detector.conflictstatus.ConflictStatusDetector;
import org.kinscope.analytics.detector.declaredrecorded.DeclaredRecordedDetector;
import org.kinscope.analytics.detector.divorceathome.DivorceAtHomeDetector;
import org.kinscope.analytics.detector.eligibleunaided.EligibleUnaidedDetector;
import org.kinscope.analytics.detector.hiddenemployment.HiddenEmploymentDetector;
import org.kinscope.analytics.detector.incompatible.IncompatibleDetector;
import org.kinscope.analytics.detector.kinunits.KinUnitsDetector;
import org.kinscope.analytics.detector.kinvehicle.KinVehicleDetector;
import org.kinscope.analytics.detector.nominee.NomineeDetector;
import org.kinscope.analytics.detector.noneofmany.NoneOfManyDetector;
import org.kinscope.analytics.detector.othertier.OtherTierDetector;
import org.kinscope.analytics.detector.ownasset.OwnAssetDetector;
import org.kinscope.analytics.detector.paidafterdeath.PaidAfterDeathDetector;
import org.kinscope.analytics.detector.paidafterexit.PaidAfterExitDetector;
import org.kinscope.analytics.detector.paidamount.PaidAmountDetector;
import org.kinscope.analytics.detector.paidinprison.PaidInPrisonDetector;
import org.kinscope.analytics.detector.paidunapproved.PaidUnapprovedDetector;
import org.kinscope.analytics.detector.proxypayee.ProxyPayeeDetector;
import org.kinscope.analytics.detector.reach.ReachDetector;
import org.kinscope.analytics.detector.ringaccount.RingAccountDetector;
import org.kinscope.analytics.detector.ringphone.RingPhoneDetector;
import org.kinscope.analytics.detector.sameneed.SameNeedDetector;
import org.kinscope.analytics.detector.sameprogramme.SameProgrammeDetector;
import org.kinscope.analytics.detector.split.SplitDetector;
import org.kinscope.analytics.detector.splitidentity.SplitIdentityDetector;
import org.kinscope.analytics.detector.supporter.SupporterDetector;
import org.kinscope.analytics.detector.transfer.TransferDetector;
import org.kinscope.analytics.detector.trapstay.TrapStayDetector;
import org.kinscope.analytics.detector.twounits.TwoUnitsDetector;
import org.kinscope.analytics.detector.unaidedhousehold.UnaidedHouseholdDetector;
import org.kinscope.analytics.detector.undeclaredspouse.UndeclaredSpouseDetector;
import org.kinscope.graph.finding.Words;

/** All analyses: the one list, and what stands beside each of them. */
public final class Detectors {

    private static final List<Detector<?>> ALL =
            List.of(
                    new EligibleUnaidedDetector(),
                    new AidedIneligibleDetector(),
                    new SameProgrammeDetector(),
                    new IncompatibleDetector(),
                    new KinVehicleDetector(),
                    new TransferDetector(),
                    new ApproverKinDetector(),
                    new ConflictAttributeDetector(),
                    new SplitIdentityDetector(),
                    new OwnAssetDetector(),
                    new UndeclaredSpouseDetector(),
                    new SplitDetector(),
                    new DivorceAtHomeDetector(),
                    new NomineeDetector(),
                    new PaidAfterDeathDetector(),
                    new PaidInPrisonDetector(),
                    new PaidAfterExitDetector(),
                    new PaidUnapprovedDetector(),
                    new PaidAmountDetector(),
                    new TwoUnitsDetector(),
                    new UnaidedHouseholdDetector(),
                    new DeclaredRecordedDetector(),
                    new HiddenEmploymentDetector(),
                    new OtherTierDetector(),
                    new ConflictStatusDetector(),
                    new TrapStayDetector(),
                    new NoneOfManyDetector(),
                    new SameNeedDetector(),
                    new KinUnitsDetector(),
                    new ApprovedUnpaidDetector(),
                    new ProxyPayeeDetector(),
                    new RingAccountDetector(),
                    new RingPhoneDetector(),
                    new SupporterDetector(),
                    new ReachDetector());

    private static final List<Detector<?>> USUAL =
            ALL.stream().<Detector<?>>filter(detector -> !detector.onDemand()).toList();

    private Detectors() {}

    /** {@return all detectors, in a fixed order} */
    public static List<Detector<?>> all() {
        return ALL;
    }

    /** {@return those that a run asks where none is named: all but those asked on demand} */
    public static List<Detector<?>> usual() {
        return USUAL;
    }

    /** {@return the codes of all detectors, in the same order} */
    public static List<String> codes() {
        return ALL.stream().<String>map(Detector::code).toList();
    }

    /**
     * {@return the detector of that code}
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Detector<?> get(String code) {
        for (Detector<?> detector : ALL) {
            if (detector.code().equals(code)) {
                return detector;
            }
        }
        throw new IllegalArgumentException(
                "there is no analysis '" + code + "'; there are " + codes());
    }

    /** {@return the detector's page in Markdown, in both languages} */
    public static Words page(Detector<?> detector) {
        return new Words(beside(detector, ".zh.md"), beside(detector, ".en.md"));
    }

    /**
     * {@return the detector's question in Cypher} Parameters: {@code $asOf} date, {@code $policy}
     * as {@link org.kinscope.analytics.policy.PolicyAt#asCypherParameters()}, {@code $parameters}
     * the detector's parameters by name, {@code $division} the beginning of a division code. Each
     * row is a finding: {@code subjectKind}, {@code subjectKey}, {@code identifying}, from which
     * {@link org.kinscope.graph.finding.Finding#keyOf} makes the key.
     */
    public static String cypher(Detector<?> detector) {
        return beside(detector, ".cypher");
    }

    /** {@return the name of the files beside the detector: its code without the group} */
    public static String slug(Detector<?> detector) {
        return detector.code().substring(detector.code().indexOf('.') + 1);
    }

    private static String beside(Detector<?> detector, String ending) {
        String name = slug(detector) + ending;
        try (InputStream in = detector.getClass().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "analysis " + detector.code() + " has no file " + name + " beside it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
