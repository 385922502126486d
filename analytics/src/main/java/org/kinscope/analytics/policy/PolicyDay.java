package org.kinscope.analytics.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyCatalogue.OfArea;
import org.kinscope.analytics.policy.PolicyCatalogue.OfProfile;
import org.kinscope.analytics.policy.PolicyCatalogue.ProgrammeFile;
import org.kinscope.analytics.policy.PolicyCatalogue.Status;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** The catalogue seen on one day. */
final class PolicyDay implements PolicyAt {
    private final PolicyCatalogue catalogue;
    private final LocalDate date;
    private final String profile;
    private final Map<String, Programme> programmes = new TreeMap<>();
    private final List<Pair> pairs;
    private final PropertyLimits limits;
    private final Map<String, Dated<Optional<Yuan>>> standards = new TreeMap<>();

    /** Found when first asked for: two threads that find it find the same. */
    private @Nullable Dated<Integer> multiple;

    PolicyDay(PolicyCatalogue catalogue, LocalDate date, String profile) {
        this.catalogue = catalogue;
        this.date = date;
        this.profile = profile;
        for (ProgrammeFile file : catalogue.programmes()) {
            programme(file).ifPresent(p -> programmes.put(p.code(), p));
        }
        pairs =
                catalogue.pairs().stream()
                        .filter(p -> p.spell().runsOn(date))
                        .map(Dated::value)
                        .toList();
        limits =
                Dated.on(
                                date,
                                catalogue.propertyLimits().stream()
                                        .filter(l -> l.profile().equals(profile))
                                        .map(OfProfile::value)
                                        .toList())
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "property-limits.yaml has no limits of the reading '"
                                                        + profile
                                                        + "' for "
                                                        + date))
                        .value();
        for (OfArea<Optional<Yuan>> value : catalogue.standards()) {
            if (value.dated().spell().runsOn(date)) {
                standards.put(value.area(), value.dated());
            }
        }
    }

    private Optional<Programme> programme(ProgrammeFile file) {
        return Dated.on(date, file.stopsWithStatus())
                .map(
                        stops ->
                                new Programme(
                                        file.code(),
                                        file.title().zh(),
                                        file.title().en(),
                                        file.departmentCode(),
                                        file.need(),
                                        stops.value(),
                                        Dated.on(date, file.repeatWindowDays())
                                                .flatMap(Dated::value)
                                                .orElse(null),
                                        Dated.on(date, file.gates())
                                                .map(Dated::value)
                                                .orElse(List.of()),
                                        stops.basis()));
    }

    @Override
    public LocalDate date() {
        return date;
    }

    @Override
    public Optional<Yuan> dibaoStandard(@Nullable String divisionCode) {
        return standard(divisionCode).flatMap(Dated::value);
    }

    @Override
    public Optional<String> dibaoStandardBasis(@Nullable String divisionCode) {
        return standard(divisionCode).map(Dated::basis);
    }

    private Optional<Dated<Optional<Yuan>>> standard(@Nullable String divisionCode) {
        String code = divisionCode == null ? catalogue.cityArea() : divisionCode;
        for (int digits : new int[] {6, 4}) {
            Dated<Optional<Yuan>> found =
                    code.length() < digits ? null : standards.get(code.substring(0, digits));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    @Override
    public int marginalMultiplePercent() {
        return multiple().value();
    }

    @Override
    public String marginalMultipleBasis() {
        return multiple().basis();
    }

    private Dated<Integer> multiple() {
        Dated<Integer> found = multiple;
        if (found == null) {
            found =
                    ofCity(
                            catalogue.multiples().stream()
                                    .filter(m -> m.profile().equals(profile))
                                    .map(OfProfile::value)
                                    .toList(),
                            "standards.yaml has no marginal multiple");
            multiple = found;
        }
        return found;
    }

    /** {@return the value of the longest area in which the city lies} */
    private Dated<Integer> ofCity(List<OfArea<Integer>> values, String otherwise) {
        return values.stream()
                .filter(m -> catalogue.cityArea().startsWith(m.area()))
                .filter(m -> m.dated().spell().runsOn(date))
                .max(java.util.Comparator.comparingInt(m -> m.area().length()))
                .orElseThrow(() -> new IllegalArgumentException(otherwise + " for " + date))
                .dated();
    }

    @Override
    public SupportRule supportRule() {
        Dated<Integer> line =
                ofCity(catalogue.supportLines(), "values.yaml has no support_line_percent");
        Dated<Integer> share =
                ofCity(catalogue.supportShares(), "values.yaml has no support_share_percent");
        return new SupportRule(line.value(), share.value(), line.basis() + "; " + share.basis());
    }

    @Override
    public PropertyLimits propertyLimits() {
        return limits;
    }

    @Override
    public int tierOf(String status) {
        Status known = catalogue.statuses().get(status);
        if (known == null) {
            throw new IllegalArgumentException(
                    "status '" + status + "' is not one of " + catalogue.statuses().keySet());
        }
        return known.tier();
    }

    @Override
    public Set<String> statusesWithoutMeansTest() {
        Set<String> codes = new LinkedHashSet<>();
        for (Status status : catalogue.statuses().values()) {
            // Tier 3 is recorded, never assessed: nothing is tested there.
            if (!status.meansTested() && status.tier() < 3) {
                codes.add(status.code());
            }
        }
        return codes;
    }

    @Override
    public Set<String> silentModes() {
        return new LinkedHashSet<>(catalogue.silentModes());
    }

    @Override
    public Words nameOfProgramme(String code) {
        return catalogue.findProgrammeName(code).orElse(new Words(code, code));
    }

    @Override
    public Words nameOfStatus(String status) {
        return catalogue.findStatusName(status).orElse(new Words(status, status));
    }

    @Override
    public Words nameOfDepartment(String code) {
        return catalogue.findDepartmentName(code).orElse(new Words(code, code));
    }

    @Override
    public Optional<Programme> findProgramme(String code) {
        return Optional.ofNullable(programmes.get(code));
    }

    @Override
    public List<Programme> programmes() {
        return List.copyOf(programmes.values());
    }

    @Override
    public List<Pair> pairs() {
        return pairs;
    }

    @Override
    public Map<String, Object> asCypherParameters() {
        Map<String, Object> all = new LinkedHashMap<>();
        Map<String, Object> byArea = new LinkedHashMap<>();
        standards.forEach((area, s) -> s.value().ifPresent(yuan -> byArea.put(area, yuan.fen())));
        dibaoStandard(null).ifPresent(s -> byArea.put("city", s.fen()));
        all.put("standards", byArea);
        all.put("marginalPercent", (long) marginalMultiplePercent());
        SupportRule support = supportRule();
        all.put(
                "support",
                Map.of(
                        "linePercent",
                        (long) support.linePercent(),
                        "sharePercent",
                        (long) support.sharePercent()));
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("exemptVehicleKinds", List.copyOf(limits.exemptVehicleKinds()));
        property.put("vehicleValueFen", limits.vehicleValueLimit().fen());
        property.put("dwellingUsages", List.copyOf(limits.dwellingUsages()));
        property.put("dwellings", (long) limits.dwellings());
        property.put("depositMonths", (long) limits.depositMonths());
        property.put("selfEmployedPrefix", limits.selfEmployedPrefix());
        all.put("property", property);
        Map<String, Object> tiers = new LinkedHashMap<>();
        catalogue.statuses().values().forEach(s -> tiers.put(s.code(), (long) s.tier()));
        all.put("tiers", tiers);
        all.put("withoutMeansTest", List.copyOf(statusesWithoutMeansTest()));
        all.put("silentModes", List.copyOf(silentModes()));
        Map<String, Object> byCode = new LinkedHashMap<>();
        programmes.values().forEach(p -> byCode.put(p.code(), asMap(p)));
        all.put("programmes", byCode);
        List<Object> rules = new ArrayList<>();
        pairs.forEach(p -> rules.add(asMap(p)));
        all.put("pairs", rules);
        return all;
    }

    private static Map<String, Object> asMap(Programme programme) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("departmentCode", programme.departmentCode());
        map.put("need", programme.need());
        map.put("stopsWithStatus", programme.stopsWithStatus());
        Integer window = programme.repeatWindowDays();
        if (window != null) {
            map.put("repeatWindowDays", window.longValue());
        }
        map.put("gatedBy", programme.gatedBy());
        return map;
    }

    private static Map<String, Object> asMap(Pair pair) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("a", pair.a());
        map.put("b", pair.b());
        map.put("mode", pair.mode());
        map.put("fires", pair.fires());
        map.put("unitScope", pair.unitScope());
        Integer underAge = pair.underAge();
        if (underAge != null) {
            map.put("underAge", underAge.longValue());
        }
        return map;
    }
}
