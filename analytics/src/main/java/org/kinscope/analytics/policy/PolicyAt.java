package org.kinscope.analytics.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * The rules that were in force on one day. Every value comes from the catalogue, where it stands
 * with its date, source and article.
 */
public interface PolicyAt {

    /** {@return the day} */
    LocalDate date();

    /**
     * {@return the dibao standard S per person and month of the county, or empty where none is
     * known for that day}
     *
     * @param divisionCode any division below the county, or null where it is unknown: the city's
     *     standard applies
     */
    Optional<Yuan> dibaoStandard(@Nullable String divisionCode);

    /** {@return the multiple of S below which a household is dibao-marginal, in percent} */
    int marginalMultiplePercent();

    /** {@return the property limits} */
    PropertyLimits propertyLimits();

    /** {@return how support that relatives elsewhere owe is reckoned} */
    SupportRule supportRule();

    /** {@return the recorded tier of a status: 1, 2 or 3} */
    int tierOf(String status);

    /** {@return the statuses that are not means-tested (orphan, unsupported child)} */
    Set<String> statusesWithoutMeansTest();

    /**
     * {@return the modes of a status spell (单人保, 渐退期) that silence the question whether aid went on
     * too long}
     */
    Set<String> silentModes();

    /** {@return the source and article of the dibao standard of that division, for evidence} */
    Optional<String> dibaoStandardBasis(@Nullable String divisionCode);

    /** {@return the source and article of the multiple, for evidence} */
    String marginalMultipleBasis();

    /** {@return the name of a programme in zh and en; its code where the catalogue lacks it} */
    Words nameOfProgramme(String code);

    /** {@return the name of a status in zh and en; its code where the catalogue lacks it} */
    Words nameOfStatus(String status);

    /** {@return the name of a department in zh and en; its code where the catalogue lacks it} */
    Words nameOfDepartment(String code);

    /** {@return the programme of that code} */
    Optional<Programme> findProgramme(String code);

    /** {@return all programmes, by code} */
    List<Programme> programmes();

    /** {@return all rules about pairs of programmes, in the catalogue's order} */
    List<Pair> pairs();

    /**
     * {@return all values that Cypher may use, as {@code $policy}} Maps and lists of texts, whole
     * numbers and booleans only; money is fen. Shape:
     *
     * <pre>
     * standards:  { "321202": 71000, …, city: 71000 }   S by county; a county without a known S is absent
     * marginalPercent: 200
     * support:    { linePercent: 200, sharePercent: 50 }
     * property:   { exemptVehicleKinds: […], vehicleValueFen, dwellingUsages: […], dwellings,
     *               depositMonths, selfEmployedPrefix }
     * tiers:      { dibao: 1, … }
     * withoutMeansTest: […], silentModes: […]
     * programmes: { DIBAO: { departmentCode, need, stopsWithStatus, repeatWindowDays, gatedBy: […] }, … }
     * pairs:      [ { a, b, mode, fires, unitScope, underAge } … ]
     * </pre>
     *
     * {@code standards} holds every area of the catalogue by its prefix; a unit's S is that of the
     * first six digits of its division, else of the first four, and {@code city} where the division
     * is unknown.
     */
    Map<String, Object> asCypherParameters();

    /**
     * The property limits that bind tiers 1 and 2.
     *
     * @param exemptVehicleKinds kinds of vehicles that never count
     * @param vehicleValueLimit a vehicle worth at most this does not count
     * @param dwellingUsages usages that make real estate a dwelling
     * @param dwellings how many dwellings are within limits
     * @param depositMonths deposits may be at most this many months of S per member
     * @param selfEmployedPrefix credit codes that begin so are self-employment and do not count
     * @param basis source and article of each limit
     */
    record PropertyLimits(
            Set<String> exemptVehicleKinds,
            Yuan vehicleValueLimit,
            Set<String> dwellingUsages,
            int dwellings,
            int depositMonths,
            String selfEmployedPrefix,
            PropertyBasis basis) {}

    /**
     * Where each property limit comes from: reading, source and article.
     *
     * @param vehicles of exempt kinds and their value
     * @param dwellings of usages and their number
     * @param deposits of months of S
     * @param companies of what counts as self-employment
     */
    record PropertyBasis(String vehicles, String dwellings, String deposits, String companies) {}

    /**
     * How support is reckoned: of what the supporter's household has per head over the line a share
     * is owed by the household as a whole, to all whom the supporter supports.
     *
     * @param linePercent the line in percent of S
     * @param sharePercent which share of the excess is owed, in percent
     * @param basis source and article of both
     */
    record SupportRule(int linePercent, int sharePercent, String basis) {}

    /**
     * A programme of aid.
     *
     * @param code its code
     * @param nameZh its name
     * @param nameEn its name in English
     * @param departmentCode who runs it
     * @param need the category of need it answers
     * @param stopsWithStatus whether it ends with the status
     * @param repeatWindowDays one-off grants nearer than this repeat each other; null: they never
     *     do
     * @param gatedBy the statuses that open it
     * @param source source and article
     */
    record Programme(
            String code,
            String nameZh,
            String nameEn,
            String departmentCode,
            String need,
            boolean stopsWithStatus,
            @Nullable Integer repeatWindowDays,
            List<String> gatedBy,
            String source) {}

    /**
     * A rule about two programmes.
     *
     * @param a the first programme
     * @param b the second
     * @param mode {@code exclusive}, {@code highest}, {@code offset}, {@code orphan_wins}, …
     * @param fires {@code yes}, {@code needs-amount}, {@code inactive}, {@code status}, {@code due}
     *     (of what the calculator tells as due alone) or {@code no}
     * @param unitScope whether it looks at the whole unit; else at one person
     * @param underAge it binds only people below this age; null: everyone
     * @param effect what the rule says
     * @param source source and article
     * @param keeps which of the two stays where both would be due: {@code a} or {@code b}; null:
     *     the mode or the family decides
     */
    record Pair(
            String a,
            String b,
            String mode,
            String fires,
            boolean unitScope,
            @Nullable Integer underAge,
            String effect,
            String source,
            @Nullable String keeps) {}
}
